import { join } from "node:path";
import { frozenFolder } from "../embed/frozen.js";
import { findFaults } from "../verify.js";
import { brokenPromises } from "./address.js";
import { type Counts, fallenCounts, readCounts } from "./count.js";
import { restoreFrozen, type Site, writeDraft } from "./draft.js";
import { diskEffects, type ReleaseEffects } from "./effects.js";
import { differingFiles, digestOf, readInventory } from "./inventory.js";
import { withLock } from "./lock.js";
import { RefusedError } from "./release-error.js";
import { currentRelease, digestIn, idOf, type ReleasePlace, releasePlace } from "./release-place.js";
import { updateStatus } from "./status.js";
import { clearDrafts, removeOld, switchTo } from "./switch.js";

/** What is to be published, and where. */
export interface Publication {
	/** The folder that is published to; a server serves `current` in it. */
	to: string;
	/** The folder of the site. */
	site: string;
	/** How many releases stay, with the one that readers see. */
	keep: number;
	/** Publish a site that is much smaller than the last release. */
	accept: boolean;
	/** The version of bice. */
	version: string;
	/** Builds the site, after so many files were restored in it, and returns the addresses outside that it may link to. */
	prepare(restored: number): Promise<readonly string[]>;
}

/** What came of it. */
export interface Outcome {
	outcome: "published" | "unchanged";
	release: string;
	files: number;
	/** How many files are not those of the last release. */
	fresh: number;
	counts: Counts;
}

/**
 * Builds a site and lets it out as a whole or not at all:
 *
 *     lock → build → nothing new? → promises of the last release → draft → faults → switch → old releases go → status
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
			await noteFailure(error, place, effects);
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
	await clearDrafts(place, effects);
	const current = await currentRelease(place);
	const last = current === null ? null : await readSite(join(place.releases, current));
	// what somebody damaged is no model: it is neither restored from nor taken for what was let out
	const isWhole = current !== null && last !== null && digestOf(last.inventory) === digestIn(current);
	const sources = await publication.prepare(isWhole ? await restore(publication.site, last, effects) : 0);
	const site = await readSite(publication.site);
	const counts = await readCounts(site.folder, site.inventory);
	const digest = digestOf(site.inventory);
	if (isWhole && digestIn(current) === digest) {
		await removeOld(place, current, publication.keep, effects);
		return { outcome: "unchanged", release: current, files: site.inventory.size, fresh: 0, counts };
	}
	refuse(site.inventory.has("index.html") ? [] : ["index.html: missing, so that nothing would open"]);
	refuse(last === null ? [] : await lossesSince(last, site, counts, publication.accept));
	const fresh = await writeDraft(site, last, place.draft, effects);
	const { inventory } = await readSite(place.draft);
	refuse(differingFiles(site.inventory, inventory).map((file) => `${file}: changed while it was released`));
	refuse(await findFaults(place.draft, sources));
	if (!(await isHeld())) throw new RefusedError(["another process took the lock"]);
	const id = idOf(effects.now(), digest);
	await effects.rename(place.draft, join(place.releases, id));
	await switchTo(id, place, effects);
	await removeOld(place, id, publication.keep, effects);
	return { outcome: "published", release: id, files: site.inventory.size, fresh, counts };
}

async function readSite(folder: string): Promise<Site> {
	return { folder, inventory: await readInventory(folder) };
}

async function restore(folder: string, last: Site, effects: ReleaseEffects): Promise<number> {
	const frozen = new Map([...last.inventory].filter(([file]) => file.startsWith(`${frozenFolder}/`)));
	const inventory = await readInventory(folder, frozenFolder);
	return await restoreFrozen(frozen, last.folder, { folder, inventory }, effects);
}

async function lossesSince(last: Site, site: Site, counts: Counts, accept: boolean): Promise<string[]> {
	const fallen = accept ? [] : fallenCounts(await readCounts(last.folder, last.inventory), counts);
	return [...fallen, ...brokenPromises(last.inventory, site.inventory)];
}

function refuse(reasons: readonly string[]): void {
	if (reasons.length > 0) throw new RefusedError(reasons);
}

async function noteSuccess(
	{ outcome, release, files, counts }: Outcome,
	{ version }: Publication,
	start: Date,
	place: ReleasePlace,
	effects: ReleaseEffects,
): Promise<void> {
	const end = effects.now();
	const milliseconds = end.getTime() - start.getTime();
	const versions = { bice: version, node: process.version };
	const success = { at: end.toISOString(), outcome, release, milliseconds, files, counts, versions };
	await updateStatus({ ok: true, release, success }, place, effects);
}

/** Room is made first: the disk may be full. What cannot be noted now must not hide why the release failed. */
async function noteFailure(error: unknown, place: ReleasePlace, effects: ReleaseEffects): Promise<void> {
	try {
		await clearDrafts(place, effects);
		const message = error instanceof Error ? error.message : String(error);
		const release = await currentRelease(place);
		await updateStatus({ ok: false, release, failure: { at: effects.now().toISOString(), message } }, place, effects);
	} catch {
		return;
	}
}
