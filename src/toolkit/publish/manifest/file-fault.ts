import type { FileDigest, Manifest } from "./manifest-schema.js";
import { carriedFile, manifestFile } from "./place.js";
import { readCarried, readManifest } from "./read-manifest.js";
import { digestSite } from "./site-digest.js";

/** What a comparison of a site with its manifest found. */
export interface FileCheck {
	readonly faults: readonly string[];
	/** The files that the manifest lists. */
	readonly own: ReadonlySet<string>;
	/** The files that belong to earlier releases. */
	readonly carried: ReadonlySet<string>;
}

/** Returns what is wrong with the files of a site, a sentence each: missing ones, others than were built, and unlisted ones. */
export async function checkFiles(directory: string): Promise<FileCheck> {
	const manifest = await readManifest(directory);
	const carried = await readCarried(directory);
	const own = namesOf(manifest);
	const earlier = namesOf(carried);
	const lists = [
		...(manifest === null ? [`${manifestFile}: missing, or damaged`] : []),
		...(carried === null ? [`${carriedFile}: damaged`] : []),
		...[...earlier]
			.filter((file) => own.has(file))
			.map((file) => `${file}: both of this release and of an earlier one`),
	];
	if (manifest === null || carried === null) return { faults: lists, own, carried: earlier };
	const found = await digestSite(directory);
	return { faults: [...lists, ...fileFaults({ ...carried.files, ...manifest.files }, found)], own, carried: earlier };
}

/** Returns the difference between files as they were listed and as they were found, a sentence each, in order of their names. */
export function fileFaults(
	listed: Readonly<Record<string, FileDigest>>,
	found: ReadonlyMap<string, FileDigest>,
): string[] {
	const expected = new Map(Object.entries(listed));
	return [...new Set([...expected.keys(), ...found.keys()])].sort().flatMap((file) => {
		const [before, now] = [expected.get(file), found.get(file)];
		if (before === undefined) return [`${file}: in no list of this site`];
		if (now === undefined) return [`${file}: missing`];
		return before.sha256 === now.sha256 ? [] : [`${file}: other than it was built`];
	});
}

function namesOf(list: Pick<Manifest, "files"> | { files: object } | null): ReadonlySet<string> {
	return new Set(Object.keys(list?.files ?? {}));
}
