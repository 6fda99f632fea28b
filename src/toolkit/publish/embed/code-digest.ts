import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { EmbedAsset } from "./asset.js";

/**
 * Returns the SHA-256 of all that turns a chart into its files: the code that the entry reaches, without its comments and
 * spaces, the packages it names, the scripts and the look of frames, and where the report is published, which the files
 * say. Code and packages of other pages leave it as it is.
 */
export async function codeDigest(
	entry: string,
	assets: readonly EmbedAsset[],
	site: string | undefined,
): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		format: "esm",
		platform: "node",
		packages: "external",
		minify: true,
		write: false,
		logLevel: "error",
	});
	const { dependencies } = JSON.parse(await readFile(join(import.meta.dirname, "../../../../package.json"), "utf8"));
	const code = outputFiles.map(({ text }) => text).join("");
	const hash = createHash("sha256").update(code);
	for (const { frozenName } of assets) hash.update(frozenName);
	return hash.update(JSON.stringify([packagesIn(code, dependencies), site ?? null])).digest("hex");
}

/** Returns the packages that code names, `"fontkit"`, `"@noble/hashes/sha2.js"`, with their versions, in order. */
export function packagesIn(
	code: string,
	versions: Readonly<Record<string, string>>,
): [name: string, version: string][] {
	const named = new Set([...code.matchAll(/["'`]((?:@[\w.-]+\/)?[\w.-]+)(?=["'`/])/gu)].map(([, name]) => name));
	return Object.entries(versions)
		.filter(([name]) => named.has(name))
		.sort(([a], [b]) => (a < b ? -1 : 1));
}
