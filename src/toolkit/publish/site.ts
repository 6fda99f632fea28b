import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sitePages } from "../page/site-map.js";
import { projectAt } from "../store/project.js";
import { blankOf } from "./blank/blank.js";
import { type BuiltBlanks, buildBlanks } from "./blank/build-blanks.js";
import { type DrawnPage, fillBlank } from "./blank/fill-blank.js";
import { renderChangeFiles } from "./change/change-file.js";
import { withFeedLink } from "./change/feed-link.js";
import { renderSiteData, type SiteData } from "./data/site-data.js";
import { buildEmbedsAside } from "./embed/embeds-aside.js";
import { startFramework } from "./framework.js";
import { writeManifest } from "./manifest/write-manifest.js";
import { type Memory, openMemory } from "./memory.js";
import { prepareCache } from "./offline.js";
import { blankDirectory, siteDirectory } from "./place.js";
import { watchTables } from "./preview.js";
import { SiteError } from "./site-error.js";
import { openSiteFolder, type SiteFolder } from "./site-folder.js";
import { sourceAddresses } from "./source-address.js";
import { findFaults } from "./verify.js";
import { drawPage, openPageSource, type PageSource } from "./write-page.js";

export { SiteError };

/** What a build of the site made. */
export interface Site {
	directory: string;
	pages: number;
	/** Charts that travel, each in all its forms. */
	charts: number;
	/** What somebody may want to look at, a sentence each. */
	notes: readonly string[];
	milliseconds: number;
}

/**
 * Builds the report from the tables into `dist/` and returns how many pages it has. No network is used.
 * Framework calls a build with broken pages a success; here it throws a `SiteError` that names each fault.
 *
 *     tables ─┬→ pages and data → blanks (Framework, where code changed), filled ─┬→ changes → what is left over goes → check
 *             └→ charts in every form, in a thread of their own ────────────────┘
 */
export async function buildSite(): Promise<Site> {
	const start = performance.now();
	const source = await openPageSource();
	try {
		const [site, memory] = [openSiteFolder(siteDirectory), await openMemory()];
		const [{ pages, output }, { charts, notes }] = await both(buildPages(site, source, memory), buildEmbedsAside(site));
		for (const [file, content] of await renderChangeFiles(source, charts)) await site.write(file, content);
		await site.sweep();
		const faults = await findFaults(siteDirectory, await sourceAddresses(), memory);
		if (faults.length > 0) throw new SiteError("the report was built with faults", faults, output);
		await writeManifest(siteDirectory, projectAt("."));
		const made = { pages, charts: charts.length, notes };
		return { directory: siteDirectory, ...made, milliseconds: performance.now() - start };
	} finally {
		source.database.close();
	}
}

async function buildPages(site: SiteFolder, source: PageSource, memory: Memory) {
	const pages = await drawPages(source);
	const data = await renderSiteData(source, memory);
	const wanted = pages.map(({ address, scripts }) => blankOf(address, scripts));
	const blanks = await buildBlanks(wanted, memory);
	await writePages(site, pages, blanks, data);
	return { pages: pages.length, output: blanks.output };
}

async function drawPages(source: PageSource): Promise<DrawnPage[]> {
	const pages: DrawnPage[] = [];
	for (const page of await sitePages(source.database)) pages.push(await drawPage(page, source));
	return pages;
}

/** Waits for both, even where one fails. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
	await Promise.allSettled([one, other]);
	return [await one, await other];
}

async function writePages(
	site: SiteFolder,
	pages: readonly DrawnPage[],
	blanks: BuiltBlanks,
	{ files, names }: SiteData,
): Promise<void> {
	for (const page of pages) {
		const blank = blanks.pages.get(blankOf(page.address, page.scripts).address) ?? "";
		const html = withFeedLink(fillBlank(blank, page, names), page.address);
		await site.write(`${page.address.slice(1)}.html`, html);
	}
	for (const file of blanks.files) await site.write(file, await readFile(join(blankDirectory, file)));
	for (const [file, content] of files) await site.write(file, content);
}

/**
 * Serves the report on loopback as an author edits it: a page reloads when its source or the tables change.
 * Returns when the server ends, or when `signal` ends it.
 */
export async function previewSite(options: { port?: number; signal?: AbortSignal } = {}): Promise<void> {
	await prepareCache();
	const address = ["--host", "127.0.0.1", "--no-open", ...(options.port ? ["--port", String(options.port)] : [])];
	const framework = startFramework(["preview", ...address], "inherit");
	const unwatch = watchTables();
	const end = () => framework.kill("SIGTERM");
	options.signal?.addEventListener("abort", end);
	await once(framework, "close");
	options.signal?.removeEventListener("abort", end);
	unwatch();
}
