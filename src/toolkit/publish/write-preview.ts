import { readCards } from "../page/card/catalogue.js";
import { previewPath, previewSvg } from "../page/charts/preview.js";
import { type Language, languages } from "../page/copy/copy.js";
import { toPageContext } from "../page/page-context.js";
import { openPageSource, type PageSource } from "./write-page.js";

/** Returns the previews of all charts in a language, each with the address that the gallery asks for it at. */
export async function renderPreviews(language: Language, source: PageSource): Promise<[path: string, svg: string][]> {
	const page = toPageContext(language, source.books, { ...source, path: "/charts/" });
	const cards = await readCards(source.database, page);
	return cards.map((card) => [previewPath(card), previewSvg(card)]);
}

/** Renders the preview of a chart, `theme.green.attention`, and writes it to standard output. Throws where there is none. */
export async function writePreview(language: string, chart: string): Promise<void> {
	const source = await openPageSource();
	try {
		const known = languages.find((name) => name === language) ?? "zh";
		const path = `/data/preview/${known}/${chart}.svg`;
		const found = (await renderPreviews(known, source)).find(([own]) => own === path);
		if (found === undefined) throw new Error(`unknown chart: ${chart}`);
		process.stdout.write(found[1]);
	} finally {
		source.database.close();
	}
}
