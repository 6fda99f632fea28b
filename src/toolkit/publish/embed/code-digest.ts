import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { EmbedAsset } from "./asset.js";

/**
 * Returns the SHA-256 of all that turns a chart into its files: the code that the entry reaches, without its comments and
 * spaces, the packages it asks for, the scripts and the look of frames, and where the report is published, which the files
 * say. Code of other pages leaves it as it is.
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
	const hash = createHash("sha256");
	for (const { text } of outputFiles) hash.update(text);
	for (const { frozenName } of assets) hash.update(frozenName);
	return hash.update(JSON.stringify([dependencies, site ?? null])).digest("hex");
}
