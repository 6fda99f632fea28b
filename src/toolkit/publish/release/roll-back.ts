import { diskEffects, type ReleaseEffects } from "./effects.js";
import { withLock } from "./lock.js";
import { currentRelease, digestIn, listReleases, releasePlace } from "./release-place.js";
import { updateStatus } from "./status.js";
import { clearDrafts, switchTo } from "./switch.js";

/** Returns the release to go back to: the last one before the current one that is not the same again; null without any. */
export function releaseBefore(current: string, releases: readonly string[]): string | null {
	return releases.filter((id) => id < current && digestIn(id) !== digestIn(current)).at(-1) ?? null;
}

/**
 * Leads readers back to the release before the one they see, in one step, and returns both; null where there is none. The
 * release that is left stays where it is. Throws a `LockedError` where another process publishes to the folder.
 */
export async function rollBack(
	to: string,
	effects: ReleaseEffects = diskEffects,
): Promise<{ from: string; to: string } | null> {
	const place = releasePlace(to);
	return await withLock(place, effects, async () => {
		await clearDrafts(place, effects);
		const from = await currentRelease(place);
		const before = from === null ? null : releaseBefore(from, await listReleases(place));
		if (from === null || before === null) return null;
		await switchTo(before, place, effects);
		await updateStatus({ release: before }, place, effects);
		return { from, to: before };
	});
}
