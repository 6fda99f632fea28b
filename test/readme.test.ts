import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mistakesIn } from "./command-line.js";

const root = join(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** The lines of the blocks of a page that are written in a language: `sh`, `ini`. */
function linesIn(page: string, language: string): string[] {
	const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"));
	return [...blocks].flatMap(([, block = ""]) => block.split("\n")).filter((line) => line.trim() !== "");
}

/** The commands of a line of a shell, without their comments, each as words. */
function commandsOf(line: string): string[][] {
	const code = line.replace(/\s+#.*$/, "").replace(/"[^"]*"|'[^']*'/g, (quoted) => quoted.replaceAll(/\W/g, "_"));
	return code.split(/&&|\|\||[|;{}]/).map((command) => command.trim().split(/\s+/));
}

/** What is wrong with a command that a reader is told to run. */
function wrongIn(words: readonly string[]): string[] {
	const start = words.findIndex((word) => /(?:^|\/)(?:npm|npx)$/.test(word));
	const [tool = "", ...rest] = words.slice(start === -1 ? words.length : start);
	if (tool.endsWith("npx")) return rest[0] === "bice" ? mistakesIn(rest.slice(1)) : [`unknown: ${words.join(" ")}`];
	if (!tool.endsWith("npm") || rest[0] === "ci") return [];
	const named = rest.filter((word) => word !== "run" && word !== "--silent");
	const [script = "", separator, ...args] = named;
	if (!(script in scripts)) return [`unknown script: ${script}`];
	return separator === "--" && script === "publish" ? mistakesIn([script, ...args]) : [];
}

describe.each(["README.md", "README.zh-CN.md"])("%s", (name) => {
	const page = readFileSync(join(root, name), "utf8");

	test("names no command, script or option that is not there", () => {
		const lines = [...linesIn(page, "sh"), ...linesIn(page, "ini"), ...linesIn(page, "crontab")];
		const wrong = lines.flatMap((line) =>
			commandsOf(line)
				.flatMap(wrongIn)
				.map((fault) => `${line}: ${fault}`),
		);
		expect(wrong).toEqual([]);
		expect(lines.length).toBeGreaterThan(20);
	});

	test("calls the same npm run publish from systemd and from cron", () => {
		const [service] = linesIn(page, "ini").filter((line) => line.startsWith("ExecStart="));
		const [cron] = linesIn(page, "crontab");
		for (const line of [service, cron]) expect(line).toContain("npm run --silent publish -- --to ");
	});

	test("leads to no file that is not there", () => {
		const links = [...page.matchAll(/\]\(([^):]+)\)/g)].map(([, file = ""]) => file.replace(/#.*$/, ""));
		for (const file of links.filter((link) => link !== "")) expect(() => readFileSync(join(root, file))).not.toThrow();
	});
});

test("a command that is not there is found", () => {
	expect(commandsOf("npx bice publsh && npm run publish -- --too site  # comment").flatMap(wrongIn)).toEqual([
		"unknown command: publsh",
		"unknown option: --too",
		"missing option: --to",
	]);
	expect(wrongIn(["npm", "run", "nothing"])).toEqual(["unknown script: nothing"]);
});
