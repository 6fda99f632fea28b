import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { languages } from "../page/copy/copy.js";
import { renderDataFile } from "../page/download/data-file.js";
import { dataFiles } from "../page/download/data-path.js";
import { evidencePath } from "../page/evidence/evidence-path.js";
import { documentIds, sitePages } from "../page/site-map.js";
import { cacheDirectory } from "./place.js";
import { renderGlyphs } from "./write-glyph.js";
import { type PageSource, renderEvidence, renderPage } from "./write-page.js";
import { renderPreviews } from "./write-preview.js";

/**
 * Renders every page, every file of opened sentences and every file to download in this process and lays them where Framework keeps what
 * loaders gave: a loader each would start Node, the compiler and DuckDB anew, a second a page.
 */
export async function fillPageCache(source: PageSource): Promise<void> {
	for (const page of await sitePages(source.database)) {
		await keep(`${page.address}.md`, await renderPage(page, source));
	}
	for (const document of await documentIds(source.database)) {
		for (const language of languages) {
			await keep(evidencePath(language, document), await renderEvidence(language, document, source));
		}
	}
	for (const language of languages) {
		for (const [path, svg] of await renderPreviews(language, source)) await keep(path, svg);
	}
	for (const [name, content] of await renderGlyphs(source)) await keep(`/data/glyph/${name}.json`, content);
	for (const file of dataFiles()) {
		await keep(file.path, await renderDataFile(file, source));
	}
}

async function keep(address: string, content: string | Uint8Array): Promise<void> {
	const file = join(cacheDirectory, address);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}
