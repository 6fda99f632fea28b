import { dirname, join } from "node:path";
import type { ReleaseEffects } from "./effects.js";
import { digestIn, listReleases, type ReleasePlace } from "./release-place.js";

/** Leads readers to a release, in one step: a new link takes the name of the old one. */
export async function switchTo(id: string, place: ReleasePlace, effects: ReleaseEffects): Promise<void> {
	await effects.remove(place.currentDraft);
	await effects.symlink(`releases/${id}`, place.currentDraft);
	await effects.rename(place.currentDraft, place.current);
	await effects.sync(dirname(place.current), []);
}

/** Removes what a run that was cut short left behind. */
export async function clearDrafts(place: ReleasePlace, effects: ReleaseEffects): Promise<void> {
	const { draft, discarded, currentDraft, leftDraft, statusDraft, healthDraft, staleLock } = place;
	for (const file of [draft, discarded, currentDraft, leftDraft, statusDraft, healthDraft, staleLock])
		await effects.remove(file);
}

/**
 * Returns which releases go so that `keep` stay, and never the one that readers see: those that a later one is the same as,
 * since to go back to them leads nowhere else, then the oldest.
 */
export function superfluous(releases: readonly string[], current: string, keep: number): string[] {
	const others = releases.filter((id) => id !== current);
	const isTwin = (id: string) => releases.some((other) => other > id && digestIn(other) === digestIn(id));
	const single = others.filter((id) => !isTwin(id));
	return [...others.filter(isTwin), ...single.slice(0, Math.max(single.length - (keep - 1), 0))];
}

/** Removes the oldest releases so that `keep` stay. */
export async function removeOld(
	place: ReleasePlace,
	current: string,
	keep: number,
	effects: ReleaseEffects,
): Promise<void> {
	for (const id of superfluous(await listReleases(place), current, keep)) {
		await discard(id, place, effects);
	}
}

/** Removes a release that no reader sees. It is moved aside first: no release is ever there in part. */
export async function discard(id: string, place: ReleasePlace, effects: ReleaseEffects): Promise<void> {
	await effects.rename(join(place.releases, id), place.discarded);
	await effects.remove(place.discarded);
}
