import { once } from "node:events";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildEmbeds } from "./embed/build-embeds.js";
import { carryFrozen, embedFolder, frozenFolder } from "./embed/frozen.js";
import { fillPageCache } from "./fill-cache.js";
import { finishPages } from "./finish.js";
import { startFramework } from "./framework.js";
import { prepareCache } from "./offline.js";
import { chartDirectory, siteDirectory } from "./place.js";
import { watchTables } from "./preview.js";
import { SiteError } from "./site-error.js";
import { sourceAddresses } from "./source-address.js";
import { findFaults } from "./verify.js";
import { openPageSource, type PageSource } from "./write-page.js";

export { SiteError };

/** What a build of the site made. */
export interface Site {
	directory: string;
	pages: number;
	/** Charts that travel, each in all its forms. */
	charts: number;
	milliseconds: number;
}

/**
 * Builds the report from the tables into `dist/` and returns how many pages it has. No network is used.
 * Framework calls a build with broken pages a success; here it throws a `SiteError` that names each fault.
 */
export async function buildSite(): Promise<Site> {
	const start = performance.now();
	await prepareCache();
	const source = await openPageSource();
	try {
		await fillPageCache(source);
		const aside = join(chartDirectory, frozenFolder);
		const { output, pages, charts } = await carryFrozen(siteDirectory, aside, () => buildPagesAndCharts(source));
		const faults = await findFaults(siteDirectory, await sourceAddresses());
		if (faults.length > 0) throw new SiteError("the report was built with faults", faults, output);
		return { directory: siteDirectory, pages, charts, milliseconds: performance.now() - start };
	} finally {
		source.database.close();
	}
}

/** Framework, which empties the site first, is one process; charts are made beside it, and moved in when both are done. */
async function buildPagesAndCharts(source: PageSource): Promise<{ output: string; pages: number; charts: number }> {
	await rm(join(chartDirectory, embedFolder), { recursive: true, force: true });
	const made = await Promise.allSettled([runFramework(), buildEmbeds(chartDirectory, source)]);
	const [framework, embeds] = made;
	if (framework.status === "rejected") throw framework.reason;
	if (embeds.status === "rejected") throw embeds.reason;
	const pages = await finishPages(siteDirectory);
	await rename(join(chartDirectory, embedFolder), join(siteDirectory, embedFolder));
	return { output: framework.value, pages, charts: embeds.value };
}

/** Lets Framework build the pages, which empties the site before, and returns what it said. */
async function runFramework(): Promise<string> {
	const framework = startFramework(["build"], "pipe");
	const chunks: string[] = [];
	for (const stream of [framework.stdout, framework.stderr]) {
		stream?.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
	}
	const [code] = await once(framework, "close");
	const output = chunks.join("");
	if (code !== 0) {
		throw new SiteError(`the report could not be built (Framework ended with ${code})`, [], output);
	}
	return output;
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
