import { parentPort, workerData } from "node:worker_threads";
import { openMemory } from "../memory.js";
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
		const built = await buildEmbeds(site, source, await openMemory());
		return { ...built, files: site.files() };
	} finally {
		source.database.close();
	}
}
