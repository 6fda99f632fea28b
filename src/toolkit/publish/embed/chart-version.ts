import { join } from "node:path";
import type { CodebookPart } from "../../card/data/codebook-part.js";
import type { Editions } from "../../card/data/editions.js";
import { type CardVersion, toVersion } from "../../card/data/version.js";
import type { EmbedAsset } from "./asset.js";
import { codeDigest } from "./code-digest.js";

/** Returns a function that says under which version a chart is published: one for the whole site, since all share their code. */
export async function chartVersions(
	{ codebooks, site }: { codebooks: CodebookPart; site: string | undefined },
	assets: readonly EmbedAsset[],
): Promise<(editions: Editions) => CardVersion> {
	const code = await codeDigest(join(import.meta.dirname, "write-embeds.ts"), assets, site);
	return (editions) => toVersion(editions, { code, codebooks });
}
