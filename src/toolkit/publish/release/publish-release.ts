import { verifyRelease } from "../manifest/verify-release.js";
import { openMemory } from "../memory.js";
import { brokenPromises } from "./address.js";
import { type Counts, fallenCounts, readCounts } from "./count.js";
import { type Site, writeDraft } from "./draft.js";
import { diskEffects, type ReleaseEffects } from "./effects.js";
import { heal } from "./heal.js";
import { differingFiles, digestOf, readInventory } from "./inventory.js";
import { type Last, readLast, restoreLast } from "./last-release.js";
import { leftLike, readLeft, writeLeft } from "./left.js";
import { letOut } from "./let-out.js";
import { withLock } from "./lock.js";
import { settleNewer } from "./newer.js";
import { noteFailure, noteSuccess } from "./note.js";
import type { Outcome, Publication } from "./publication.js";
import { letOutWith } from "./release.js";
import { RefusedError } from "./release-error.js";
import { digestIn, listReleases, type ReleasePlace, releasePlace } from "./release-place.js";
import { clearDrafts, removeOld } from "./switch.js";

/**
 * Builds a site and lets it out as a whole or not at all:
 *
 *     lock → last release, healed where it was damaged → build → nothing new? → promises of the last release → draft → faults
 *       → files of earlier releases → on disk → switch → old releases go → status
 *
 * Whatever fails, or ends the process, readers of `current` keep the last release. Throws a `RefusedError` with all
 * reasons, and a `LockedError` where another process publishes to the same folder.
 */
export async function publishRelease(
	publication: Publication,
	effects: ReleaseEffects = diskEffects,
): Promise<Outcome> {
	const place = releasePlace(publication.to);
	await effects.makeFolder(place.releases);
	return await withLock(place, effects, async (isHeld) => {
		const start = effects.now();
		try {
			const outcome = await release(publication, place, isHeld, effects);
			await noteSuccess(outcome, publication, start, place, effects);
			return outcome;
		} catch (error) {
			// who lost the lock touches nothing more: it is another one's now
			if (await isHeld()) await noteFailure(error, publication, start, place, effects);
			throw error;
		}
	});
}

async function release(
	publication: Publication,
	place: ReleasePlace,
	isHeld: () => Promise<boolean>,
	effects: ReleaseEffects,
): Promise<Outcome> {
	const { keep, accept, verify = verifyAgain } = publication;
	await clearDrafts(place, effects);
	await settleNewer(place, effects);
	const last = await readHealed(publication.site, isHeld, place, effects);
	const restored = await restoreLast(last, publication.site, effects);
	const sources = await publication.prepare({ folder: last.whole?.folder ?? null, restored });
	const site = await readSite(publication.site);
	const counts = await readCounts(site.folder, site.inventory);
	const files = site.inventory.size;
	const nothing = await nothingNew(site, last, accept, place);
	if (nothing !== null) {
		await removeOld(place, nothing.release, keep, effects);
		return { outcome: "unchanged", ...nothing, files, fresh: 0, counts };
	}
	refuse(site.inventory.has("index.html") ? [] : ["index.html: missing, so that nothing would open"]);
	refuse(await lossesSince(last, site, counts, accept));
	const fresh = await writeDraft(site, last.current ?? last.whole, place.draft, effects);
	const { inventory } = await readSite(place.draft);
	refuse(differingFiles(site.inventory, inventory).map((file) => `${file}: changed while it was released`));
	refuse(await verify(place.draft, sources));
	const id = await letOut(inventory, await staying(last, keep, place), isHeld, place, effects);
	await removeOld(place, id, keep, effects);
	await forgetLeft(site, place, effects);
	return { outcome: "published", release: id, left: null, files, fresh, counts };
}

/** Reads the last release; where somebody damaged that, readers get it back whole before anything else, if that can be done. */
async function readHealed(
	site: string,
	isHeld: () => Promise<boolean>,
	place: ReleasePlace,
	effects: ReleaseEffects,
): Promise<Last> {
	const last = await readLast(place);
	if (last.current === null || last.current.isWhole) return last;
	return (await heal(last.current, site, isHeld, place, effects)) ? await readLast(place) : last;
}

async function readSite(folder: string): Promise<Site> {
	return { folder, inventory: await readInventory(folder) };
}

/** Returns the release that stays the current one, where the site is the same again, or one that somebody went back from. */
async function nothingNew(
	site: Site,
	{ current }: Last,
	accept: boolean,
	place: ReleasePlace,
): Promise<Pick<Outcome, "release" | "left"> | null> {
	const digest = digestOf(site.inventory);
	if (current?.isWhole && digestIn(current.id) === digest) return { release: current.id, left: null };
	const left = accept ? undefined : (await leftLike(site, await readLeft(place), place)).at(-1);
	if (current === null || left === undefined) return null;
	refuse(current.isWhole ? [] : [`${current.id}: damaged, and the site is that of ${left}, which was gone back from`]);
	return { release: current.id, left };
}

async function lossesSince({ current, whole }: Last, site: Site, counts: Counts, accept: boolean): Promise<string[]> {
	const fallen = accept || whole === null ? [] : fallenCounts(await readCounts(whole.folder, whole.inventory), counts);
	const last = current ?? whole;
	// what a damaged release promised may be what nobody can keep any more
	if (last === null || (accept && !last.isWhole)) return fallen;
	return [...fallen, ...brokenPromises(await letOutWith(last), site.inventory)];
}

/** Returns the releases that stay beside the next one, and the one that readers see: they may have opened pages of these. */
async function staying({ current }: Last, keep: number, place: ReleasePlace): Promise<string[]> {
	const ids = await listReleases(place);
	const stay = new Set([...ids.slice(Math.max(ids.length - (keep - 1), 0)), ...(current === null ? [] : [current.id])]);
	return [...stay].sort();
}

/** What was gone back from and is let out again, or is removed, is no longer one that was left. */
async function forgetLeft(site: Site, place: ReleasePlace, effects: ReleaseEffects): Promise<void> {
	const left = await readLeft(place);
	const releases = await listReleases(place);
	const again = await leftLike(site, left, place);
	const still = left.filter((other) => !again.includes(other) && releases.includes(other));
	if (still.length < left.length) await writeLeft(still, place, effects);
}

/** Verifies a release with the memory of the build, which has read most of its pages before. */
async function verifyAgain(folder: string, sources: readonly string[]): Promise<string[]> {
	return await verifyRelease(folder, sources, { memory: await openMemory(), pageNumbers: false });
}

function refuse(reasons: readonly string[]): void {
	if (reasons.length > 0) throw new RefusedError(reasons);
}
