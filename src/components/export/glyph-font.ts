import { drawnText } from "../../toolkit/card/drawn-text.js";
import type { FontBook } from "../../toolkit/card/font-book.js";
import type { Shape, Weight } from "../../toolkit/card/scene/scene.js";

/** Glyphs of one weight by their characters: width in thousandths of an em, and outline. */
export type GlyphFile = Readonly<Record<string, readonly [advance: number, outline: string]>>;

/** Where glyphs of each weight lie: those that charts of the report are written with, and those of all common characters. */
export interface GlyphPlaces {
	used: Readonly<Record<Weight, string>>;
	more: Readonly<Record<Weight, string>>;
}

/** Returns a font of glyphs. */
export function glyphFont(glyphs: Readonly<Record<Weight, GlyphFile>>): FontBook {
	const glyphOf = (character: string, weight: Weight) =>
		Object.hasOwn(glyphs[weight], character) ? glyphs[weight][character] : undefined;
	return {
		advance: (character, weight) => {
			const advance = glyphOf(character, weight)?.[0];
			return advance === undefined ? null : advance / 1000;
		},
		outline: (character, weight) => glyphOf(character, weight)?.[1] ?? null,
	};
}

/** Returns the characters that shapes are written with and a font has no glyph for in the weight in which they are, each once. */
export function missingGlyphs(shapes: readonly Shape[], fonts: FontBook): string[] {
	const missing = shapes.flatMap((shape) => {
		if (shape.type === "group") return missingGlyphs(shape.shapes, fonts);
		if (shape.type !== "text") return [];
		return [...drawnText(shape.text)].filter((character) => fonts.advance(character, shape.weight) === null);
	});
	return [...new Set(missing)];
}

/**
 * Returns a font that has the letters of a drawing; the larger files are loaded only where the smaller ones lack some. What
 * neither has is left to the caller.
 */
export async function loadFont(places: GlyphPlaces, shapes: readonly Shape[]): Promise<FontBook> {
	const used = await loadSet(places.used);
	const fonts = glyphFont(used);
	if (missingGlyphs(shapes, fonts).length === 0) return fonts;
	const more = await loadSet(places.more);
	return glyphFont({ 400: { ...more[400], ...used[400] }, 700: { ...more[700], ...used[700] } });
}

const loaded = new Map<string, Promise<GlyphFile>>();

async function loadSet(places: Readonly<Record<Weight, string>>): Promise<Record<Weight, GlyphFile>> {
	const [regular, bold] = await Promise.all([load(places[400]), load(places[700])]);
	return { 400: regular, 700: bold };
}

function load(address: string): Promise<GlyphFile> {
	const own = loaded.get(address) ?? fetch(address).then((answer) => answer.json() as Promise<GlyphFile>);
	loaded.set(address, own);
	own.catch(() => loaded.delete(address));
	return own;
}
