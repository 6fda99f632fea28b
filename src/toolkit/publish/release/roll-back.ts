import { writeDraft } from "./draft.js";
import { diskEffects, type ReleaseEffects } from "./effects.js";
import { readLeft, writeLeft } from "./left.js";
import { letOut } from "./let-out.js";
import { withLock } from "./lock.js";
import { settleNewer } from "./newer.js";
import { type Release, readRelease } from "./release.js";
import { currentRelease, digestIn, listReleases, type ReleasePlace, releasePlace } from "./release-place.js";
import { updateStatus } from "./status.js";
import { clearDrafts } from "./switch.js";

/**
 * Returns the releases to go back to, the latest first: those before the current one that are not the same again, nor the
 * same as one that somebody went back from already.
 */
export function releasesBefore(current: string, releases: readonly string[], left: readonly string[] = []): string[] {
	const gone = new Set([current, ...left].map(digestIn));
	return releases.filter((id) => id < current && !gone.has(digestIn(id))).reverse();
}

/**
 * Leads readers back to the release before the one they see, in one step, and returns both; null where there is none. It is
 * let out again under a new name, with the files that pages opened meanwhile may still load. The release that is left stays
 * where it is, and is not let out again by itself (`left.json`). Throws a `LockedError` where another process publishes to
 * the folder.
 */
export async function rollBack(
	to: string,
	effects: ReleaseEffects = diskEffects,
): Promise<{ from: string; to: string } | null> {
	const place = releasePlace(to);
	return await withLock(place, effects, async (isHeld) => {
		await clearDrafts(place, effects);
		await settleNewer(place, effects);
		const from = await currentRelease(place);
		const before = from === null ? null : await wholeBefore(from, place);
		if (from === null || before === null) return null;
		await writeDraft(before, before, place.draft, effects);
		await writeLeft([...(await readLeft(place)), from], place, effects);
		const id = await letOut(before.inventory, await listReleases(place), isHeld, place, effects);
		await updateStatus((status) => ({ ...status, release: id }), place, effects);
		return { from, to: before.id };
	});
}

/** Returns the release to go back to: what somebody damaged is passed over. */
async function wholeBefore(current: string, place: ReleasePlace): Promise<Release | null> {
	for (const id of releasesBefore(current, await listReleases(place), await readLeft(place))) {
		const release = await readRelease(id, place);
		if (release.isWhole) return release;
	}
	return null;
}
