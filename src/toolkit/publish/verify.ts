import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFiles } from "../store/file-list.js";
import { sha256 } from "./file-digest.js";
import { type Memory, noMemory } from "./memory.js";
import { findDeadLinks } from "./verify/dead-link.js";
import { isToJudge, type Judgement, judge } from "./verify/judgement.js";
import { openJudgements } from "./verify/judgement-memory.js";
import { findUnopened } from "./verify/opened-sentence.js";

/**
 * Returns what is wrong with a built site, a line a fault: foreign addresses, pages that failed, links to what is not
 * there, and marks that open nothing. `sources` are the addresses outside that pages may link to, the plans' own sources.
 * With a memory, only files that are other than at the last time are read through again.
 */
export async function findFaults(
	directory: string,
	sources: readonly string[] = [],
	memory: Memory = noMemory,
): Promise<string[]> {
	const files = (await listFiles(directory)).map((file) => file.replaceAll("\\", "/"));
	const own = await withoutEarlier(directory, files);
	const judged = await judgeAll(directory, own.filter(isToJudge), memory);
	const pages = new Map([...judged].flatMap(([file, { part }]) => (part ? [[file, part] as const] : [])));
	const found = [...judged].flatMap(([file, { faults, opened }]) => [
		...faults,
		...(opened ? findUnopened(file, opened, pages) : []),
	]);
	const allowed = new Set(sources.map((source) => (URL.canParse(source) ? new URL(source).href : source)));
	return [...found, ...findDeadLinks({ files: new Set(files), pages, sources: allowed })];
}

async function judgeAll(directory: string, files: readonly string[], memory: Memory): Promise<Map<string, Judgement>> {
	const judgements = await openJudgements(memory);
	const judged = new Map<string, Judgement>();
	for (const file of files) {
		const content = await readFile(join(directory, file));
		const judgement = judgements.of(file, sha256(content), () => judge(file, content.toString("utf8")));
		judged.set(file, judgement);
	}
	await judgements.keep();
	return judged;
}

/**
 * Returns files without those of earlier releases: frozen charts that have been superseded, and what pages of those days
 * still load (`carried.json`). They were judged when they were written and never change, though the report that they lead to
 * does.
 */
async function withoutEarlier(directory: string, files: readonly string[]): Promise<string[]> {
	const read = async (file: string) => JSON.parse(await readFile(join(directory, file), "utf8"));
	const current = new Set<string>();
	for (const file of files.filter((name) => /^embed\/.+\/version\.json$/.test(name))) {
		const { version } = await read(file);
		current.add(`v/${version}/${dirname(file).slice("embed/".length)}`);
	}
	const carried = files.includes("carried.json") ? Object.keys((await read("carried.json")).files) : [];
	const earlier = new Set(carried);
	const isFrozenEarlier = (file: string) => /^v\/(?!asset\/)/.test(file) && !current.has(dirname(file));
	return files.filter((file) => !earlier.has(file) && !isFrozenEarlier(file));
}
