import { join } from "node:path";
import type { Card } from "../../card/card.js";
import type { CodebookPart } from "../../card/data/codebook-part.js";
import { toEditions } from "../../card/data/editions.js";
import { metadataSchema } from "../../card/data/metadata-schema.js";
import type { Language } from "../../schema/language.js";
import type { FileDigests } from "../file-digest.js";
import { type Memory, noMemory } from "../memory.js";
import { pictureFiles } from "../paper/picture-file.js";
import type { SiteFolder } from "../site-folder.js";
import { assetPath, bundleAssets, type EmbedAsset } from "./asset.js";
import { chartVersions } from "./chart-version.js";
import type { PublishedChart } from "./data-file.js";
import type { Draw } from "./draw-once.js";
import { writeFrozen } from "./frozen.js";
import { nameOf, recallCharts, rememberCharts } from "./known-chart.js";
import { releaseDay } from "./release-day.js";
import { writeCharts } from "./write-chart.js";

/** What embeds are made from. */
export interface EmbedSource {
	cards: Readonly<Record<Language, readonly Card[]>>;
	codebooks: CodebookPart;
	/** Where the report is published, `https://example.org/bice/`, where that is known. */
	site: string | undefined;
	/** The day on which a chart that is new is released, `YYYY-MM-DD`. */
	today: string;
}

/**
 * Writes the charts that travel into a site and returns their number: each live under `/embed/`, and frozen under
 * `/v/<version>/`, once and for all. A chart whose files are remembered, and stand as they were written, stays untouched.
 */
export async function writeEmbeds(
	site: SiteFolder,
	source: EmbedSource,
	memory: Memory = noMemory,
	draw: Draw = pictureFiles,
): Promise<number> {
	const assets = await bundleAssets();
	const charts = await publishedCharts(site, source, assets);
	await writeShared(site, assets);
	const known = await recallCharts(site.directory, charts.map(nameOf), memory);
	const others = charts.filter((chart) => !known.has(nameOf(chart)));
	const written = await writeCharts(site, assets, others, draw);
	const made = new Map<string, FileDigests>([
		...known,
		...others.map((chart, at) => [nameOf(chart), written[at] ?? {}] as const),
	]);
	for (const files of known.values()) site.keep(Object.keys(files));
	await rememberCharts(made, memory);
	return charts.length;
}

async function publishedCharts(
	{ directory }: SiteFolder,
	source: EmbedSource,
	assets: readonly EmbedAsset[],
): Promise<PublishedChart[]> {
	const versionOf = await chartVersions(source, assets);
	return Promise.all(
		toEditions(source.cards).map(async (editions) => {
			const version = versionOf(editions);
			const date = await releaseDay(directory, editions.zh.id, version.version, source.today);
			return { editions, published: { version, date, frozen: false, site: source.site } };
		}),
	);
}

/** What all charts share: scripts, look, the schema of their metadata. */
async function writeShared(site: SiteFolder, assets: readonly EmbedAsset[]): Promise<void> {
	for (const { name, content } of assets) {
		await site.write(assetPath(name, assets, false), content);
		await writeFrozen(join(site.directory, assetPath(name, assets, true)), content);
	}
	await site.write("embed/schema/metadata.schema.json", `${JSON.stringify(metadataSchema, null, "\t")}\n`);
}
