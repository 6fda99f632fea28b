import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Card } from "../../card/card.js";
import type { CodebookPart } from "../../card/data/codebook-part.js";
import { toEditions } from "../../card/data/editions.js";
import { metadataSchema } from "../../card/data/metadata-schema.js";
import { cardFolder } from "../../card/data/published.js";
import type { Language } from "../../schema/language.js";
import { pictureFiles } from "../paper/picture-file.js";
import { assetPath, bundleAssets, type EmbedAsset } from "./asset.js";
import type { CardFile } from "./card-file.js";
import { pageFiles } from "./card-folder.js";
import { chartVersions } from "./chart-version.js";
import { dataFiles, type PublishedChart } from "./data-file.js";
import { type Draw, drawOnce } from "./draw-once.js";
import { writeFrozen } from "./frozen.js";
import { datedFile, releaseDay } from "./release-day.js";
import { versionFile } from "./version-file.js";

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
 * Writes the charts that travel into a site and returns their number: each live under `/embed/`, anew at every build, and
 * frozen under `/v/<version>/`, once and for all.
 */
export async function writeEmbeds(directory: string, source: EmbedSource, draw: Draw = pictureFiles): Promise<number> {
	const assets = await bundleAssets();
	const versionOf = await chartVersions(source, assets);
	const charts = await Promise.all(
		toEditions(source.cards).map(async (editions) => {
			const version = versionOf(editions);
			const date = await releaseDay(directory, editions.zh.id, version.version, source.today);
			return { editions, published: { version, date, frozen: false, site: source.site } };
		}),
	);
	await writeShared(directory, assets);
	await writeCharts(directory, assets, charts, draw);
	return charts.length;
}

/** What all charts share: scripts, look, the schema of their metadata. */
async function writeShared(directory: string, assets: readonly EmbedAsset[]): Promise<void> {
	for (const { name, content } of assets) {
		await writeLive(join(directory, assetPath(name, assets, false)), content);
		await writeFrozen(join(directory, assetPath(name, assets, true)), content);
	}
	const schema = `${JSON.stringify(metadataSchema, null, "\t")}\n`;
	await writeLive(join(directory, "embed/schema/metadata.schema.json"), schema);
}

async function writeCharts(
	directory: string,
	assets: readonly EmbedAsset[],
	charts: readonly PublishedChart[],
	draw: Draw,
): Promise<void> {
	const frozen = charts.map(({ editions, published }) => ({ editions, published: { ...published, frozen: true } }));
	const data = await dataFiles([...charts, ...frozen]);
	for (const [index, live] of charts.entries()) {
		const kept = frozen[index];
		if (kept === undefined) continue;
		// a picture is frozen wherever it goes: both folders hold the one that names the frozen chart
		const pictures = await drawOnce(directory, kept, draw);
		const at = ({ editions, published }: PublishedChart, file: string) =>
			join(directory, cardFolder(editions.zh.id, published), file);
		const own = [...pageFiles(live, assets, pictures), ...(data[index] ?? []), ...pictures, versionFile(live, assets)];
		await Promise.all(own.map(({ name, content }) => writeLive(at(live, name), content)));
		const same = [...pageFiles(kept, assets, pictures), ...(data[index + charts.length] ?? []), ...pictures];
		for (const { name, content } of datedFirst(same)) await writeFrozen(at(kept, name), content);
	}
}

/** What says the day of a version is written first: what a build that is cut short leaves must agree with the next. */
function datedFirst(files: readonly CardFile[]): CardFile[] {
	const isDated = ({ name }: CardFile) => name === datedFile;
	return [...files.filter(isDated), ...files.filter((file) => !isDated(file))];
}

async function writeLive(file: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}
