import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { SiteError } from "../site-error.js";
import type { SiteFolder } from "../site-folder.js";

/** What the thread says at its end: the ids of the charts and their files, or why they cannot be published. */
export type EmbedAnswer =
	| { readonly charts: string[]; readonly files: string[] }
	| { readonly message: string; readonly faults: readonly string[] };

/**
 * Writes all charts of the report into a site in a thread of its own, beside whatever else is built, and returns their ids.
 * Throws what `buildEmbeds` does. It ends with the process, whatever ends that.
 */
export async function buildEmbedsAside(site: SiteFolder): Promise<string[]> {
	const thread = new Worker(new URL("./embed-thread.mjs", import.meta.url), { workerData: site.directory });
	try {
		const [answer]: EmbedAnswer[] = await once(thread, "message");
		if (answer === undefined) throw new Error("the charts were not built");
		if ("faults" in answer) throw new SiteError(answer.message, answer.faults, "");
		site.keep(answer.files);
		return answer.charts;
	} finally {
		await thread.terminate();
	}
}
