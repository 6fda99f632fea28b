import type { Manifest } from "./manifest-schema.js";

/** Two manifests of one project, one build after the other. */
export interface ManifestPair {
	readonly before: Manifest;
	readonly now: Manifest;
}

/** Returns the names of a file's inputs that are other than before, came or went, in order. */
export function changedInputsOf(file: string, { before, now }: ManifestPair): string[] {
	const names = new Set([...inputsOf(file, before), ...inputsOf(file, now)]);
	return [...names].filter((name) => inputDigest(name, file, before) !== inputDigest(name, file, now)).sort();
}

/**
 * Returns the files that are other than before though none of their inputs is: a build of which there are such files does not
 * repeat itself, or does not say all that it reads.
 */
export function lawBreaches(pair: ManifestPair): string[] {
	const { before, now } = pair;
	return Object.keys(now.files).filter((file) => {
		const earlier = digestIn(before, file);
		return earlier !== null && earlier !== digestIn(now, file) && changedInputsOf(file, pair).length === 0;
	});
}

/** Returns the names of a file's inputs; none for a file that a manifest does not list. */
export function inputsOf(file: string, manifest: Manifest): readonly string[] {
	const from = fileIn(manifest, file)?.from;
	return from === undefined ? [] : (manifest.from[from] ?? []);
}

/** Returns the SHA-256 of a file; null where a manifest does not list it. */
export function digestIn(manifest: Manifest, file: string): string | null {
	return fileIn(manifest, file)?.sha256 ?? null;
}

/** A name like `constructor` must find nothing but a file of that name. */
function fileIn({ files }: Manifest, file: string): Manifest["files"][string] | undefined {
	return Object.hasOwn(files, file) ? files[file] : undefined;
}

function inputDigest(name: string, file: string, manifest: Manifest): string | null {
	return inputsOf(file, manifest).includes(name) ? (manifest.inputs[name] ?? null) : null;
}
