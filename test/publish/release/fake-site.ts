import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Publication } from "../../../src/toolkit/publish/release/publication.js";
import { publishRelease } from "../../../src/toolkit/publish/release/publish-release.js";
import { findFaults } from "../../../src/toolkit/publish/verify.js";
import { listFiles } from "../../../src/toolkit/store/file-list.js";

/** A folder with a site of a few files and a folder that it is published to. */
export interface Workshop {
	readonly root: string;
	readonly site: string;
	readonly to: string;
}

export async function openWorkshop(): Promise<Workshop> {
	const root = await mkdtemp(join(tmpdir(), "bice-release-"));
	return { root, site: join(root, "dist"), to: join(root, "site") };
}

/** The files of an edition: most say which one it is of, `kept.html` never changes, and each has a frozen
 * chart and a script of its own. */
export function filesOf(edition: string, rows = 10): Record<string, string> {
	const page = `<html lang="zh-CN"><a href="./kept">版</a><p>${edition}</p>`;
	const table = ["target_id", ...Array.from({ length: rows }, (_, index) => `${edition}-${index}`)].join("\n");
	return {
		"index.html": page,
		"compare.html": page,
		[scriptOf(edition)]: edition,
		"kept.html": '<html lang="zh-CN"><p>同',
		"data/targets.csv": table,
		"embed/theme/green/version.json": JSON.stringify({ version: edition }),
		"embed/theme/green/data.csv": edition,
		[`v/${edition}/theme/green/data.csv`]: edition,
	};
}

/** Returns files with the manifest that a build would write beside them. */
export function withManifest(
	files: Readonly<Record<string, string>>,
	inputs: Readonly<Record<string, string>> = {},
): Record<string, string> {
	const listed = Object.entries(files).map(([file, text]) => {
		const sha256 = createHash("sha256").update(text).digest("hex");
		return [file, { sha256, bytes: Buffer.byteLength(text), from: "page" }] as const;
	});
	const head = { $schema: "data/manifest.schema.json", schema: 1, bice: "0.1.0", node: "v20", inputs };
	const manifest = { ...head, from: { page: [] }, files: Object.fromEntries(listed) };
	return { ...files, "manifest.json": JSON.stringify(manifest) };
}

/** The script of an edition: it never changes under its name, so that later releases carry it. */
export const scriptOf = (edition: string) => `_import/page.${edition}.js`;

/** Puts files where a build would put a site; frozen charts of earlier builds stay. */
export async function writeSite(site: string, files: Readonly<Record<string, string>>): Promise<void> {
	for (const name of await readdir(site).catch(() => [])) {
		if (name !== "v") await rm(join(site, name), { recursive: true });
	}
	for (const [file, text] of Object.entries(files)) {
		await mkdir(dirname(join(site, file)), { recursive: true });
		await writeFile(join(site, file), text);
	}
}

/** Returns how an edition of the site is published. */
export function edition(workshop: Workshop, name: string, options: Partial<Publication> = {}): Publication {
	const { site, to } = workshop;
	const prepare = async () => {
		await writeSite(site, filesOf(name));
		return [];
	};
	return { site, to, keep: 5, accept: false, version: "0.1.0", prepare, verify: findFaults, ...options };
}

/** Returns what a reader who opens the site and reads on finds; see {@link readRelease}. */
export async function readEdition({ to }: Workshop): Promise<string> {
	return await readRelease(await realpath(join(to, "current")));
}

/** Returns the edition that a release is of, if all of it is there and nothing else; else what is wrong with it. */
export async function readRelease(release: string): Promise<string> {
	const files = await listFiles(release);
	const name = await readFile(join(release, "embed/theme/green/data.csv"), "utf8").catch(() => "no edition");
	for (const [file, text] of Object.entries(filesOf(name))) {
		if (!files.includes(file)) return `${name} without ${file}`;
		if ((await readFile(join(release, file), "utf8")) !== text) return `${name} with another ${file}`;
	}
	const isForeign = (file: string) => !/^(?:v\/|_import\/|carried\.json$)/.test(file) && !(file in filesOf(name));
	const foreign = files.find(isForeign);
	return foreign === undefined ? name : `${name} with ${foreign}`;
}

/** Publishes editions, one after the other. */
export async function publishAll(workshop: Workshop, names: readonly string[]): Promise<string[]> {
	const releases: string[] = [];
	for (const name of names) releases.push((await publishRelease(edition(workshop, name))).release);
	return releases;
}
