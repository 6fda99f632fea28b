import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "preact-render-to-string";
import { htmlLanguages, languages } from "../../page/copy/language.js";
import { health as zh } from "../../page/copy/zh/health.js";
import { Logo } from "../../page/part/logo.js";
import type { Status } from "../release/status-schema.js";
import { HealthSection } from "./health-section.js";

const read = (path: string) => readFileSync(join(import.meta.dirname, path), "utf8");
const style = `${read("../../../style/token.css")}\n${read("health.css")}`;
const script = read("age.js");

/** Nothing but what is written here runs, and nothing is asked of any host. */
const policy = [
	"default-src 'none'",
	`style-src '${digestOf(style)}'`,
	`script-src '${digestOf(script)}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/**
 * Returns the page that says whether publishing works: one file that needs nothing beside it and no script, in Chinese and
 * English. A script adds how long ago things were, and says so where a run is overdue.
 */
export function healthPage(status: Status): string {
	const page = (
		<html lang={htmlLanguages.zh}>
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content={policy} />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<title>{`比策 · ${zh.title}`}</title>
				<link rel="icon" href="data:," />
				<style dangerouslySetInnerHTML={{ __html: style }} />
			</head>
			<body data-due={status.next ?? undefined}>
				<header>
					<Logo />
					<h1>
						<b>比策</b> <span lang="en">bice</span>
					</h1>
				</header>
				<main>
					{languages.map((language) => (
						<HealthSection key={language} language={language} status={status} />
					))}
				</main>
				<script dangerouslySetInnerHTML={{ __html: script }} />
			</body>
		</html>
	);
	return `<!DOCTYPE html>\n${render(page)}\n`;
}

function digestOf(text: string): string {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
