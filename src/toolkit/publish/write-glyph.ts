import { readCards } from "../page/card/catalogue.js";
import { copyOf, languages } from "../page/copy/copy.js";
import { toPageContext } from "../page/page-context.js";
import { glyphFiles } from "./glyph/glyph-file.js";
import { openGlyphs } from "./glyph/known-glyph.js";
import { openWritten } from "./glyph/known-written.js";
import { type Memory, noMemory } from "./memory.js";
import { readFontBook } from "./paper/font-book.js";
import { openPageSource, type PageSource } from "./write-page.js";

/** Returns the files of glyphs that a browser makes pictures with, by their names: `used-400`. */
export async function renderGlyphs(
	source: PageSource,
	memory: Memory = noMemory,
): Promise<ReadonlyMap<string, string>> {
	const pages = languages.map((language) => toPageContext(language, source.books, { ...source, path: "/charts/" }));
	const cards = await Promise.all(pages.map((page) => readCards(source.database, page)));
	// what a reader compares is named by these
	const words = languages.map((language) => JSON.stringify(copyOf(language).compare)).join("");
	const glyphs = await openGlyphs(memory, await readFontBook());
	const written = await openWritten(memory, glyphs.fonts);
	const files = glyphFiles(cards.flat(), words, glyphs.fonts, written.of);
	await glyphs.keep();
	await written.keep();
	return files;
}

/** Writes one of the files of glyphs to standard output. Throws where there is none of that name. */
export async function writeGlyph(name: string): Promise<void> {
	const source = await openPageSource();
	try {
		const content = (await renderGlyphs(source)).get(name);
		if (content === undefined) throw new Error(`unknown glyphs: ${name}`);
		process.stdout.write(content);
	} finally {
		source.database.close();
	}
}
