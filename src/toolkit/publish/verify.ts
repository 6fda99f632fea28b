import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFiles } from "../store/file-list.js";
import { findDeadLinks } from "./verify/dead-link.js";
import { findEmbedFaults, isEmbedMarkup } from "./verify/embed.js";
import { findUnopened, isEvidence, readEvidencePart } from "./verify/opened-sentence.js";
import { type PagePart, readPagePart } from "./verify/page-part.js";
import { faultsOf, isJudged } from "./verify/pattern.js";

/**
 * Returns what is wrong with a built site, a line a fault: foreign addresses, pages that failed, links to what is not
 * there, and marks that open nothing. `sources` are the addresses outside that pages may link to, the plans' own sources.
 */
export async function findFaults(directory: string, sources: readonly string[] = []): Promise<string[]> {
	const files = await listFiles(directory);
	const read = (file: string) => readFile(join(directory, file), "utf8");
	const earlier = await findEarlier(files, read);
	const found: string[] = [];
	const pages = new Map<string, PagePart>();
	for (const file of files.filter((name) => (isJudged(name) || isEmbedMarkup(name)) && !earlier.has(name))) {
		const text = await read(file);
		found.push(...faultsOf(file, text));
		if (isEmbedMarkup(file)) found.push(...findEmbedFaults(file, text));
		if (file.endsWith(".html")) pages.set(file, readPagePart(text));
	}
	for (const file of files.filter(isEvidence)) {
		const text = await read(file);
		found.push(...findUnopened(file, text, pages));
		pages.set(file, readEvidencePart(text));
	}
	const allowed = new Set(sources.map((source) => (URL.canParse(source) ? new URL(source).href : source)));
	return [...found, ...findDeadLinks({ files: new Set(files), pages, sources: allowed })];
}

/**
 * Returns the frozen files of charts that have been superseded. They were judged when they were written and never change,
 * though the report that they lead to does.
 */
async function findEarlier(files: readonly string[], read: (file: string) => Promise<string>): Promise<Set<string>> {
	const current = new Set<string>();
	for (const file of files.filter((name) => /^embed\/.+\/version\.json$/.test(name))) {
		const { version } = JSON.parse(await read(file));
		current.add(`v/${version}/${dirname(file).slice("embed/".length)}`);
	}
	const isEarlier = (file: string) => /^v\/(?!asset\/)/.test(file) && !current.has(dirname(file));
	return new Set(files.filter(isEarlier));
}
