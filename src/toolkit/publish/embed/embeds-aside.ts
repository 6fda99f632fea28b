import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { SiteFolder } from "../site-folder.js";
import type { BuiltEmbeds } from "./build-embeds.js";

/** What the thread says at its end: what it made, and the files of it. */
export interface EmbedAnswer extends BuiltEmbeds {
	readonly files: string[];
}

/**
 * Writes all charts of the report into a site in a thread of its own, beside whatever else is built. It ends with the process,
 * whatever ends that.
 */
export async function buildEmbedsAside(site: SiteFolder): Promise<BuiltEmbeds> {
	const thread = new Worker(new URL("./embed-thread.mjs", import.meta.url), { workerData: site.directory });
	try {
		const [answer]: EmbedAnswer[] = await once(thread, "message");
		if (answer === undefined) throw new Error("the charts were not built");
		site.keep(answer.files);
		return answer;
	} finally {
		await thread.terminate();
	}
}
