import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../store/atomic.js";
import type { Project } from "../../store/project.js";
import type { Digests } from "../../store/stamp.js";
import type { Manifest } from "./manifest-schema.js";

/** What a project keeps of a build: its manifest, and the digests of all files that were its inputs. */
export interface KeptManifest {
	readonly manifest: Manifest;
	readonly detail: Digests;
}

/** Returns what a project keeps of its last two builds that were not the same; null for what it never had, or cannot read. */
export async function keptManifests(
	project: Project,
): Promise<{ before: KeptManifest | null; now: KeptManifest | null }> {
	return { before: await readKept(fileOf(project, "before")), now: await readKept(fileOf(project, "now")) };
}

/** Keeps the manifest of a build; one that made the same from the same as the last is not kept beside it. */
export async function keepManifest(project: Project, kept: KeptManifest): Promise<void> {
	const { now } = await keptManifests(project);
	if (now !== null && JSON.stringify(now) === JSON.stringify(kept)) return;
	if (now !== null) await writeWhole(fileOf(project, "before"), JSON.stringify(now));
	await writeWhole(fileOf(project, "now"), JSON.stringify(kept));
}

function fileOf({ root }: Project, name: "before" | "now"): string {
	return join(root, "src/.observablehq/manifest", `${name}.json`);
}

async function readKept(file: string): Promise<KeptManifest | null> {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch {
		return null;
	}
}
