import { parentPort, workerData } from "node:worker_threads";
import { openMemory } from "../memory.js";
import { SiteError } from "../site-error.js";
import { openSiteFolder } from "../site-folder.js";
import { openPageSource } from "../write-page.js";
import { buildEmbeds } from "./build-embeds.js";
import type { EmbedAnswer } from "./embeds-aside.js";

/** What the thread that makes charts does (see embeds-aside.ts): it is given the site's folder and answers once. */
parentPort?.postMessage(await answer(String(workerData)));

async function answer(directory: string): Promise<EmbedAnswer> {
	const source = await openPageSource();
	try {
		const site = openSiteFolder(directory);
		return { charts: await buildEmbeds(site, source, await openMemory()), files: site.files() };
	} catch (error) {
		if (error instanceof SiteError) return { message: error.message.split("\n")[0] ?? "", faults: error.faults };
		throw error;
	} finally {
		source.database.close();
	}
}
