import { readFile } from "node:fs/promises";
import { Value } from "@sinclair/typebox/value";
import { healthPage } from "../health/health-page.js";
import type { ReleaseEffects } from "./effects.js";
import type { ReleasePlace } from "./release-place.js";
import { type Failure, type Schedule, type Status, type Success, statusSchema } from "./status-schema.js";

/** The status of a folder that nothing was ever published to. */
export const noStatus: Status = {
	schema: 1,
	ok: true,
	release: null,
	failures: 0,
	every: null,
	next: null,
	success: null,
	failure: null,
};

/** Returns the status of a folder; that of an empty one where there is none that can be read. */
export async function readStatus({ status }: Pick<ReleasePlace, "status">): Promise<Status> {
	try {
		const found: unknown = JSON.parse(await readFile(status, "utf8"));
		return Value.Check(statusSchema, found) ? found : noStatus;
	} catch {
		return noStatus;
	}
}

/** Returns the status after a run that ended well. */
export function afterSuccess(last: Status, success: Success, schedule: Schedule): Status {
	return { ...last, ...schedule, ok: true, release: success.release, failures: 0, success };
}

/** Returns the status after a run that failed, while readers see `release`. */
export function afterFailure(
	last: Status,
	release: string | null,
	failure: Omit<Failure, "since">,
	schedule: Schedule,
): Status {
	const since = last.ok ? failure.at : (last.failure?.since ?? failure.at);
	return { ...last, ...schedule, ok: false, release, failures: last.failures + 1, failure: { ...failure, since } };
}

const hour = 3_600_000;

/**
 * Returns when the next run is due after one that began at `start`: so many hours later as it was told, or else as the last one
 * was, which a run by hand leaves as it is; never where nobody said.
 */
export function scheduleAfter(last: Schedule, start: Date, told: number | undefined): Schedule {
	const every = told ?? last.every;
	return { every, next: every === null ? null : new Date(start.getTime() + every * hour).toISOString() };
}

/** Changes the status of a folder, and the page that shows it, each as a whole or not at all. */
export async function updateStatus(
	change: (last: Status) => Status,
	place: ReleasePlace,
	effects: ReleaseEffects,
): Promise<void> {
	const status = change(await readStatus(place));
	await effects.write(place.statusDraft, `${JSON.stringify(status, null, "\t")}\n`);
	await effects.rename(place.statusDraft, place.status);
	await effects.write(place.healthDraft, healthPage(status));
	await effects.rename(place.healthDraft, place.health);
}
