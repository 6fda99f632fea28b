import { create, type Font } from "fontkit";
import type { FontBook } from "../../card/font-book.js";
import { narrowForm, narrowQuote } from "../../card/scene/narrow-quote.js";
import { shortPath } from "../../card/scene/path.js";
import type { Weight } from "../../card/scene/scene.js";
import { readFont } from "./font-file.js";

/** A glyph as drawings ask for it: its width in em, its outline. */
interface Glyph {
	readonly advance: number;
	readonly outline: string;
}

let opened: Promise<FontBook> | undefined;

/** Returns the bundled font, opened once a process. */
export function readFontBook(): Promise<FontBook> {
	opened ??= openFontBook();
	return opened;
}

async function openFontBook(): Promise<FontBook> {
	const [regular, bold] = await Promise.all([glyphsOf(400), glyphsOf(700)]);
	const glyphOf = (character: string, weight: Weight) => (weight === 700 ? bold : regular)(character);
	return {
		advance: (character, weight) => glyphOf(character, weight)?.advance ?? null,
		outline: (character, weight) => glyphOf(character, weight)?.outline ?? null,
	};
}

/** Returns a reader of glyphs that reads each once. */
async function glyphsOf(weight: Weight): Promise<(character: string) => Glyph | null> {
	const font = create(await readFont(weight));
	if (!("glyphForCodePoint" in font)) throw new Error("unsupported font: a collection");
	const known = new Map<string, Glyph | null>();
	return (character) => {
		const own = known.get(character);
		if (own !== undefined) return own;
		const glyph = readGlyph(font, character.codePointAt(0) ?? 0);
		known.set(character, glyph);
		return glyph;
	};
}

function readGlyph(font: Font, codePoint: number): Glyph | null {
	if (!font.hasGlyphForCodePoint(codePoint)) return null;
	const character = String.fromCodePoint(codePoint);
	const [narrow] = narrowQuote.test(character) ? font.layout(character, [narrowForm]).glyphs : [];
	const glyph = narrow ?? font.glyphForCodePoint(codePoint);
	const scale = 1000 / font.unitsPerEm;
	let outline: string | undefined;
	return {
		advance: glyph.advanceWidth / font.unitsPerEm,
		// what is only measured needs none
		get outline() {
			outline ??= shortPath(glyph.path.scale(scale, scale).toSVG());
			return outline;
		},
	};
}
