import { join } from "node:path";
import { cardFolder } from "../../card/data/published.js";
import { type FileDigests, sha256 } from "../file-digest.js";
import type { SiteFolder } from "../site-folder.js";
import type { EmbedAsset } from "./asset.js";
import type { CardFile } from "./card-file.js";
import { pageFiles } from "./card-folder.js";
import { dataFiles, type PublishedChart } from "./data-file.js";
import { type Draw, drawOnce } from "./draw-once.js";
import { writeFrozen } from "./frozen.js";
import { datedFile } from "./release-day.js";
import { versionFile } from "./version-file.js";

/**
 * Writes charts into a site, each live and frozen, and returns what was written of each, in their order: digests by the
 * paths of the files from the site's root.
 */
export async function writeCharts(
	site: SiteFolder,
	assets: readonly EmbedAsset[],
	charts: readonly PublishedChart[],
	draw: Draw,
): Promise<FileDigests[]> {
	const frozen = charts.map(({ editions, published }) => ({ editions, published: { ...published, frozen: true } }));
	const data = await dataFiles([...charts, ...frozen]);
	const written: FileDigests[] = [];
	for (const [index, live] of charts.entries()) {
		const kept = frozen[index];
		if (kept === undefined) continue;
		// a picture is frozen wherever it goes: both folders hold the one that names the frozen chart
		const pictures = await drawOnce(site.directory, kept, draw);
		const own = [...pageFiles(live, assets, pictures), ...(data[index] ?? []), ...pictures, versionFile(live, assets)];
		const same = [...pageFiles(kept, assets, pictures), ...(data[index + charts.length] ?? []), ...pictures];
		const [ownFiles, sameFiles] = [inFolder(live, own), datedFirst(inFolder(kept, same))];
		await Promise.all(ownFiles.map(({ name, content }) => site.write(name, content)));
		for (const { name, content } of sameFiles) await writeFrozen(join(site.directory, name), content);
		written.push(Object.fromEntries([...ownFiles, ...sameFiles].map(({ name, content }) => [name, sha256(content)])));
	}
	return written;
}

/** Names files as the site does: `embed/indicator/urban_new_employment/data.csv`. */
function inFolder({ editions, published }: PublishedChart, files: readonly CardFile[]): CardFile[] {
	const folder = cardFolder(editions.zh.id, published).slice(1);
	return files.map(({ name, content }) => ({ name: `${folder}${name}`, content }));
}

/** What says the day of a version is written first: what a build that is cut short leaves must agree with the next. */
function datedFirst(files: readonly CardFile[]): CardFile[] {
	const isDated = ({ name }: CardFile) => name.endsWith(`/${datedFile}`);
	return [...files.filter(isDated), ...files.filter((file) => !isDated(file))];
}
