import { once } from "node:events";
import { fillPageCache } from "./fill-cache.js";
import { finishPages } from "./finish.js";
import { startFramework } from "./framework.js";
import { prepareCache } from "./offline.js";
import { siteDirectory } from "./place.js";
import { watchTables } from "./preview.js";
import { sourceAddresses } from "./source-address.js";
import { findFaults } from "./verify.js";

/** A site that was built, or not well enough: `output` is what Framework said, `faults` what is wrong with the pages. */
export class SiteError extends Error {
	override readonly name = "SiteError";
	readonly faults: readonly string[];
	readonly output: string;
	constructor(message: string, faults: readonly string[], output: string) {
		super([message, ...faults].join("\n"));
		this.faults = faults;
		this.output = output;
	}
}

/** What a build of the site made. */
export interface Site {
	directory: string;
	pages: number;
	milliseconds: number;
}

/**
 * Builds the report from the tables into `dist/` and returns how many pages it has. No network is used.
 * Framework calls a build with broken pages a success; here it throws a `SiteError` that names each fault.
 */
export async function buildSite(): Promise<Site> {
	const start = performance.now();
	await prepareCache();
	await fillPageCache();
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
	const pages = await finishPages(siteDirectory);
	const faults = await findFaults(siteDirectory, await sourceAddresses());
	if (faults.length > 0) {
		throw new SiteError("the report was built with faults", faults, output);
	}
	return { directory: siteDirectory, pages, milliseconds: performance.now() - start };
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
