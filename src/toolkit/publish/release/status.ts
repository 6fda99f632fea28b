import { readFile } from "node:fs/promises";
import type { Counts } from "./count.js";
import type { ReleaseEffects } from "./effects.js";
import type { ReleasePlace } from "./release-place.js";

/** What a monitor reads of a folder that is published to, in `status.json`. Times are ISO 8601 in UTC. */
export interface Status {
	/** Whether the last run ended well. */
	ok: boolean;
	/** The release that readers see. */
	release: string | null;
	/** The last run that ended well, whether there was anything new or not. */
	success: Success | null;
	failure: { at: string; message: string } | null;
}

export interface Success {
	at: string;
	outcome: "published" | "unchanged";
	release: string;
	milliseconds: number;
	files: number;
	counts: Counts;
	versions: { bice: string; node: string };
}

/** Returns the status of a folder; that of an empty one where there is none that can be read. */
export async function readStatus({ status }: ReleasePlace): Promise<Status> {
	try {
		return JSON.parse(await readFile(status, "utf8"));
	} catch {
		return { ok: true, release: null, success: null, failure: null };
	}
}

/** Changes the status of a folder, as a whole or not at all. */
export async function updateStatus(
	change: Partial<Status>,
	place: ReleasePlace,
	effects: ReleaseEffects,
): Promise<void> {
	const status = { ...(await readStatus(place)), ...change };
	await effects.write(place.statusDraft, `${JSON.stringify(status, null, "\t")}\n`);
	await effects.rename(place.statusDraft, place.status);
}
