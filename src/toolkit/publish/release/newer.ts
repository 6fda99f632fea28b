import type { ReleaseEffects } from "./effects.js";
import { readLeft, writeLeft } from "./left.js";
import { currentRelease, listReleases, type ReleasePlace } from "./release-place.js";
import { readStatus } from "./status.js";
import { discard } from "./switch.js";

/**
 * Settles what is to become of releases that are newer than the one that readers see. One that they were never led to goes:
 * a run was cut short before that. Those that they have seen, by what the status says, were gone back from by somebody who
 * moved the link by hand: they stay, and are noted as left, as after `bice rollback`.
 */
export async function settleNewer(place: ReleasePlace, effects: ReleaseEffects): Promise<void> {
	const current = await currentRelease(place);
	if (current === null) return;
	const left = await readLeft(place);
	const newer = (await listReleases(place)).filter((id) => id > current && !left.includes(id));
	const seen = await lastSeen(place);
	for (const id of newer) if (id > seen) await discard(id, place, effects);
	const gone = newer.filter((id) => id <= seen);
	if (gone.length > 0) await writeLeft([...left, ...gone], place, effects);
}

/** Returns the newest release that the status knows readers to have seen; nothing where there is no status. */
async function lastSeen(place: ReleasePlace): Promise<string> {
	const { release, success } = await readStatus(place);
	return [release ?? "", success?.release ?? ""].sort().at(-1) ?? "";
}
