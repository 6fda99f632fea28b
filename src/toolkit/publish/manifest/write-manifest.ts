import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../store/atomic.js";
import type { Project } from "../../store/project.js";
import { keepManifest } from "./kept-manifest.js";
import { type FileDigest, type Manifest, manifestSchema } from "./manifest-schema.js";
import { manifestText } from "./manifest-text.js";
import { originOf } from "./origin.js";
import { manifestFile, manifestSchemaFile } from "./place.js";
import { type Inputs, readInputs } from "./read-input.js";
import { readShape } from "./read-shape.js";
import { digestSite } from "./site-digest.js";

/**
 * Writes what a site is made of into it, `manifest.json`, as the last step of its build, and returns it: the same site from the same
 * inputs gives the same bytes. The project keeps the manifests of its last two builds, for `bice build --why`.
 */
export async function writeManifest(site: string, project: Project): Promise<Manifest> {
	await writeWhole(join(site, manifestSchemaFile), `${JSON.stringify(manifestSchema, null, "\t")}\n`);
	const [files, inputs] = [await digestSite(site), await readInputs(project)];
	const manifest = toManifest(files, inputs, await versionOfBice());
	await writeWhole(join(site, manifestFile), manifestText(manifest));
	await keepManifest(project, { manifest, detail: inputs.detail });
	return manifest;
}

/** Returns the manifest of a site with these files that was made from these inputs. */
export function toManifest(files: ReadonlyMap<string, FileDigest>, inputs: Inputs, bice: string): Manifest {
	const shape = readShape(files, inputs);
	const known = new Set(Object.keys(shape.inputs.digests));
	const from: Record<string, string[]> = {};
	const made: [string, Manifest["files"][string]][] = [];
	for (const [file, digest] of files) {
		const origin = originOf(file, shape);
		from[origin.key] ??= [...new Set(origin.inputs)].filter((name) => known.has(name)).sort();
		made.push([file, { ...digest, from: origin.key }]);
	}
	return {
		$schema: manifestSchemaFile,
		schema: 1,
		bice,
		node: process.version,
		inputs: sorted(shape.inputs.digests),
		from: sorted(from),
		files: sorted(Object.fromEntries(made)),
	};
}

/** A project may have no codebook, or no hand-coded examples: what is not there is no input. */
function sorted<Value>(part: Readonly<Record<string, Value>>): Record<string, Value> {
	return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function versionOfBice(): Promise<string> {
	const { version } = JSON.parse(await readFile(join(import.meta.dirname, "../../../../package.json"), "utf8"));
	return version;
}
