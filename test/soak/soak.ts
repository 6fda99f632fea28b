import { readFile, readlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { manifestFile } from "../../src/toolkit/publish/manifest/place.js";
import { differingFiles, type Inventory, readInventory } from "../../src/toolkit/publish/release/inventory.js";
import { readRelease } from "../../src/toolkit/publish/release/release.js";
import { chanceOf } from "./chance.js";
import { readCollection } from "./collection.js";
import { judge, type Verdict } from "./judge.js";
import type { Disk } from "./plan-run.js";
import type { Publisher } from "./publisher.js";
import { SoakRuns } from "./soak-run.js";
import { startReader } from "./watch.js";

/** What is soaked. */
export interface Soak {
	/** The project whose plans are edited. */
	root: string;
	/** The folder that is published to. */
	to: string;
	/** A folder for what the reader writes, and for the build from scratch. */
	aside: string;
	publisher: Publisher;
	runs: number;
	seed: number;
	keep: number;
	/** The longest time that a slow reader waits, in milliseconds. */
	patience: number;
	disk: Disk;
	/** Whether to end it early. */
	isOver?(): boolean;
	log(line: string): void;
}

export type Ending = "published" | "nothing new" | "refused" | "failed" | "locked" | "killed" | "gone back";

/** What came of it. */
export interface SoakResult {
	runs: number;
	endings: Partial<Record<Ending, number>>;
	/** Edits, faults, damage and kills, by their kind. */
	troubles: Partial<Record<string, number>>;
	releases: number;
	/** Releases that were not whole when they came out, and runs after which readers were led nowhere. */
	broken: string[];
	/** Runs that failed though nothing was wrong. */
	unexplained: string[];
	verdict: Verdict;
	/** Files in which the last release is other than a build from scratch. */
	unlike: string[];
}

/** Runs a publisher on its schedule through edits, faults and kills, while a reader reads, and judges what the reader saw. */
export async function soak(given: Soak): Promise<SoakResult> {
	const { to, keep, seed, aside, publisher } = given;
	const runs = new SoakRuns(given, chanceOf(seed), await readCollection(given.root));
	await runs.first();
	const reader = await startReader(to, join(aside, "reader.jsonl"), seed, given.patience);
	while (runs.done < given.runs && !given.isOver?.()) await runs.next();
	await runs.last();
	const { releases } = runs.record;
	const verdict = judge(await reader.end(), releases, { keep, damaged: runs.damaged });
	const last = join(to, await readlink(join(to, "current")));
	const scratch = await publisher.buildFromScratch(join(aside, "scratch"), last);
	return {
		runs: runs.done,
		endings: runs.endings,
		troubles: runs.troubles,
		releases: releases.size,
		broken: [...runs.broken, ...runs.record.broken],
		unexplained: runs.unexplained,
		verdict,
		unlike: await unlikeFiles(last, scratch),
	};
}

/**
 * Returns the files in which a release is other than a site that was built from scratch. Frozen charts of earlier releases are
 * in the release alone, and in its list of files.
 */
async function unlikeFiles(release: string, scratch: string): Promise<string[]> {
	const [{ inventory: own }, built] = await Promise.all([
		readRelease(basename(release), { releases: dirname(release) }),
		readInventory(scratch),
	]);
	const isCompared = (file: string) => file !== manifestFile && (!file.startsWith("v/") || built.has(file));
	const compared = new Map([...own].filter(([file]) => isCompared(file)));
	const unlike = differingFiles(compared, new Map([...built].filter(([file]) => isCompared(file))));
	const isListed = (await listWithout(release, own, built)) === (await listWithout(scratch, own, built));
	return [...unlike, ...(isListed ? [] : [manifestFile])];
}

/** Returns what the manifest of a site says, without files that only one of the two sites has frozen. */
async function listWithout(site: string, own: Inventory, built: Inventory): Promise<string> {
	const manifest = JSON.parse(await readFile(join(site, manifestFile), "utf8"));
	const isShared = ([file]: [string, unknown]) => !file.startsWith("v/") || (own.has(file) && built.has(file));
	return JSON.stringify({ ...manifest, files: Object.fromEntries(Object.entries(manifest.files).filter(isShared)) });
}
