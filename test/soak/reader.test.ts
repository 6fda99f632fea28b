import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { brokenPublishers, type Files } from "./broken-publisher.js";
import { judge, type Verdict } from "./judge.js";
import { startReader } from "./watch.js";

/** A site of one page and its script: under one name, or under one with a hash. */
function filesOf(edition: number, isHashed: boolean): Files {
	const script = isHashed ? `_import/page.${String(edition).padStart(8, "0")}.js` : "_import/page.js";
	return {
		"index.html": `<html lang="zh-CN"><script type="module" src="./${script}"></script><p>${edition}</p>`,
		[script]: `export const edition = ${edition};`,
	};
}

/** How many pages a reader opens while editions come out. */
const pagesRead = 60;

/** Lets editions out in a wrong way while a reader reads, and returns what was found. */
async function watch(name: keyof typeof brokenPublishers, isHashed: boolean): Promise<Verdict> {
	const to = await mkdtemp(join(tmpdir(), "bice-reader-"));
	const log = join(to, "reader.jsonl");
	const releases = new Map<string, Map<string, string>>();
	let edition = 0;
	const letOut = async () => {
		const files = filesOf(edition, isHashed);
		const release = String(edition++).padStart(4, "0");
		releases.set(release, new Map(Object.entries(files).map(([file, text]) => [file, sha256(text)])));
		await brokenPublishers[name](to, release, files, () => setTimeout(5));
	};
	await letOut();
	const reader = await startReader(to, log, 1, 50);
	const opened = async () => (await readFile(log, "utf8").catch(() => "")).split("\n").length;
	while ((await opened()) < pagesRead) await letOut();
	const verdict = judge(await reader.end(), releases, { keep: Number.POSITIVE_INFINITY });
	await rm(to, { recursive: true });
	return verdict;
}

test("a reader finds pages and scripts of two releases where a publisher writes over what readers see", async () => {
	expect((await watch("inPlace", false)).mixed.length).toBeGreaterThan(0);
});

test("a reader finds files that are not there where a publisher does not carry those of the release before", async () => {
	expect((await watch("withoutCarried", true)).missing.length).toBeGreaterThan(0);
});

test("a reader finds files in part where a publisher writes them by halves", async () => {
	expect((await watch("byHalves", false)).partial.length).toBeGreaterThan(0);
});

function sha256(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
