import type { ReleaseEffects } from "./effects.js";
import type { Outcome, Publication } from "./publication.js";
import { StatusError } from "./release-error.js";
import { currentRelease, type ReleasePlace } from "./release-place.js";
import { afterFailure, afterSuccess, scheduleAfter, updateStatus } from "./status.js";
import type { Status } from "./status-schema.js";
import { clearDrafts } from "./switch.js";

/** Notes in the status that a run ended well, and what came of it. Throws a `StatusError` where that cannot be written. */
export async function noteSuccess(
	{ outcome, release, files, counts }: Outcome,
	{ version, every }: Publication,
	start: Date,
	place: ReleasePlace,
	effects: ReleaseEffects,
): Promise<void> {
	const end = effects.now();
	const versions = { bice: version, node: process.version };
	const success = { at: end.toISOString(), outcome, release, milliseconds: since(start, end), files, counts, versions };
	const after = (last: Status) => afterSuccess(last, success, scheduleAfter(last, start, every));
	await updateStatus(after, place, effects).catch((error: unknown) => {
		throw new StatusError(release, place.status, error);
	});
}

/** Notes why a run failed. Room is made first: the disk may be full. What cannot be noted must not hide why it failed. */
export async function noteFailure(
	error: unknown,
	{ every }: Publication,
	start: Date,
	place: ReleasePlace,
	effects: ReleaseEffects,
): Promise<void> {
	try {
		await clearDrafts(place, effects);
		const message = error instanceof Error ? error.message : String(error);
		const release = await currentRelease(place);
		const end = effects.now();
		const failure = { at: end.toISOString(), milliseconds: since(start, end), message };
		await updateStatus(
			(last) => afterFailure(last, release, failure, scheduleAfter(last, start, every)),
			place,
			effects,
		);
	} catch {
		return;
	}
}

/** The clock of a machine may be set back while a run lasts. */
function since(start: Date, end: Date): number {
	return Math.max(end.getTime() - start.getTime(), 0);
}
