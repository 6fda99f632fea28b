import { appendFileSync, readlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Chance, chanceOf } from "./chance.js";
import { type Fetched, fetchFile } from "./fetch-file.js";
import type { Answer, Observation } from "./observation.js";
import { linksOf, loadsOf } from "./page-load.js";
import { serveCurrent } from "./serve-current.js";

/** A process that opens one page of `<folder>/current` after the other, with all that each loads, until it is ended. */
const [folder = "", log = "", seed = "1", patience = "100"] = process.argv.slice(2);

async function read(chance: Chance): Promise<never> {
	const { address } = await serveCurrent(join(folder, "current"));
	process.send?.("ready");
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
		await wait(chance.below(12));
	}
}

/** Returns the addresses of all pages that the site says it has, charts for foreign pages too; none where it says nothing. */
async function listPages(address: string): Promise<string[]> {
	const { text } = await fetchFile(address, "/manifest.json");
	const files = [...text.matchAll(/^\t*"([^"]+\.html)": \{/gm)].map(([, file]) => file ?? "");
	return files.filter((file) => !file.startsWith("v/")).map((file) => `/${file}`);
}

/** Fetches what a file makes a browser load, and what those make it load. */
async function fetchLoads(address: string, path: string, page: Fetched): Promise<Answer[]> {
	const answers: Answer[] = [];
	const known = new Set([path]);
	const waiting = loadsOf(path, page.type, page.text);
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		if (known.has(next)) continue;
		known.add(next);
		const fetched = await fetchFile(address, next);
		answers.push(toAnswer(fetched));
		if (fetched.status === 200) waiting.push(...loadsOf(next, fetched.type, fetched.text));
	}
	return answers;
}

function toAnswer({ file, status, sha256, isComplete }: Fetched): Answer {
	return { file, status, sha256, isComplete };
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
await read(chanceOf(Number(seed)));
