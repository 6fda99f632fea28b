import { readCompareData } from "../../page/compare/compare-data.js";
import { languages } from "../../page/copy/copy.js";
import { renderDataFile } from "../../page/download/data-file.js";
import { dataFiles } from "../../page/download/data-path.js";
import { evidencePath } from "../../page/evidence/evidence-path.js";
import { toPageContext } from "../../page/page-context.js";
import { readSearchIndex } from "../../page/search/read-index.js";
import { documentIds } from "../../page/site-map.js";
import type { Memory } from "../memory.js";
import { renderGlyphs } from "../write-glyph.js";
import { type PageSource, renderEvidence } from "../write-page.js";
import { renderPreviews } from "../write-preview.js";
import { type DataFile, hashedFile, stableFile } from "./file.js";

/**
 * Returns what pages load: pictures of the gallery, opened sentences, what scripts work with. The index of the search is the
 * one that keeps its address, since its hits lead to the pages of the day, and every page may ask for it.
 */
export async function renderScriptData(source: PageSource, memory: Memory): Promise<DataFile[]> {
	const { database, books } = source;
	const index = JSON.stringify(await readSearchIndex(database, books));
	return [
		stableFile("/data/search.json", index, "/_file/data/search.json"),
		...(await tableData(source)),
		...(await languageData(source)),
		...[...(await renderGlyphs(source, memory))].map(([name, content]) =>
			hashedFile(`/_file/data/glyph/${name}.json`, content),
		),
	];
}

/** The tables as the notebook takes them in, and the rows of the ledger. */
async function tableData(source: PageSource): Promise<DataFile[]> {
	const files = dataFiles().filter(({ format }) => format === "parquet" || format === "json");
	return Promise.all(files.map(async (file) => hashedFile(`/_file${file.path}`, await renderDataFile(file, source))));
}

async function languageData(source: PageSource): Promise<DataFile[]> {
	const files: DataFile[] = [];
	for (const language of languages) {
		const page = toPageContext(language, source.books, { regions: source.regions });
		const compare = JSON.stringify(await readCompareData(source.database, page));
		files.push(hashedFile(`/_file/data/compare/${language}.json`, compare));
		for (const [path, svg] of await renderPreviews(language, source)) files.push(hashedFile(path, svg));
		for (const document of await documentIds(source.database)) {
			const path = evidencePath(language, document);
			const content = await renderEvidence(language, document, source);
			files.push({ path, content, asked: `/_file${path}`, isHashed: true });
		}
	}
	return files;
}
