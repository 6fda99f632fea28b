import { appendFileSync, readlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Chance, chanceOf } from "./chance.js";
import { type Fetched, fetchFile } from "./fetch-file.js";
import type { Answer, Observation } from "./observation.js";
import { lateLoadsOf, linksOf, loadsOf } from "./page-load.js";
import { serveCurrent } from "./serve-current.js";

/** A process that opens one page of `<folder>/current` after the other, with all that each loads, until it is ended. */
const [folder = "", log = "", seed = "1", patience = "100"] = process.argv.slice(2);

/** How many readers there are in this process. */
const readers = 4;

async function read(address: string, chance: Chance): Promise<never> {
	const pages = new Set(["/"]);
	for (;;) {
		if (chance.oneIn(40)) for (const page of await listPages(address)) pages.add(page);
		const path = chance.oneIn(5) ? "/" : chance.pick([...pages]);
		const first = release();
		const from = Date.now();
		const page = await fetchFile(address, path);
		if (page.status === 200) for (const link of linksOf(path, page.text)) pages.add(link);
		if (page.status !== 200 && path !== "/") pages.delete(path);
		// most pages load at once; some readers are slow, and go on after the next release came out
		if (chance.oneIn(4)) await wait(chance.below(Number(patience)));
		const loads = page.status === 200 ? await fetchLoads(address, path, page) : [];
		const seen: Observation = { page: toAnswer(page), loads, from, to: Date.now(), first, last: release() };
		appendFileSync(log, `${JSON.stringify(seen)}\n`);
		await wait(chance.below(Math.max(12, Number(patience) / 20)));
	}
}

/** Returns the addresses of all pages that the site says it has, charts for foreign pages too; none where it says nothing. */
async function listPages(address: string): Promise<string[]> {
	const { text } = await fetchFile(address, "/manifest.json");
	const files = [...text.matchAll(/^\t*"([^"]+\.html)": \{/gm)].map(([, file]) => file ?? "");
	return files.filter((file) => !file.startsWith("v/")).map((file) => `/${file}`);
}

/** Fetches what a file makes a browser load, and what those make it load, now or later. */
async function fetchLoads(address: string, path: string, page: Fetched): Promise<Answer[]> {
	const answers: Answer[] = [];
	const known = new Set([path]);
	const waiting = namedIn(path, page);
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		if (known.has(next.path)) continue;
		known.add(next.path);
		const fetched = await fetchFile(address, next.path);
		answers.push(toAnswer(fetched, next.isLate));
		if (fetched.status === 200) waiting.push(...namedIn(next.path, fetched));
	}
	return answers;
}

/** Returns what a file names to be loaded; what is loaded at once comes first. */
function namedIn(path: string, { type, text }: Fetched): { path: string; isLate: boolean }[] {
	return [
		...loadsOf(path, type, text).map((load) => ({ path: load, isLate: false })),
		...lateLoadsOf(path, type, text).map((load) => ({ path: load, isLate: true })),
	];
}

function toAnswer({ file, status, sha256, isComplete }: Fetched, isLate = false): Answer {
	return { file, status, sha256, isComplete, isLate };
}

/** Returns the release that readers see; empty before the first one. */
function release(): string {
	try {
		return basename(readlinkSync(join(folder, "current")));
	} catch {
		return "";
	}
}

process.on("disconnect", () => process.exit(0));
const { address } = await serveCurrent(join(folder, "current"));
process.send?.("ready");
await Promise.all(Array.from({ length: readers }, (_, index) => read(address, chanceOf(Number(seed) + index))));
