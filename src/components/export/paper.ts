import type { Card } from "../../toolkit/card/card.js";
import type { FontBook } from "../../toolkit/card/font-book.js";
import { layoutPicture, type Picture, type PictureWords } from "../../toolkit/card/layout/layout-picture.js";
import { measures, type Size } from "../../toolkit/card/layout/size.js";
import type { Appearance } from "../../toolkit/card/scene/appearance.js";
import { outlinedSvg } from "../../toolkit/card/scene/outline-svg.js";
import type { Scene } from "../../toolkit/card/scene/scene.js";
import type { Engines } from "./engines.js";
import { type GlyphPlaces, loadFont, missingGlyphs } from "./glyph-font.js";
import { svgPng } from "./png.js";

/** In what form, colours and resolution a picture is wanted. */
export interface PaperForm {
	format: "png" | "pdf" | "svg";
	appearance: Appearance;
	/** Pixels of a PNG for each px of the drawing. */
	scale: number;
}

/** A picture as a file. */
export interface PaperFile {
	bytes: BlobPart;
	type: string;
}

/** There are characters in a chart that no font of ours has: a box would stand in their place. */
export class MissingGlyphs extends Error {
	override readonly name = "MissingGlyphs";
	readonly characters: readonly string[];
	constructor(characters: readonly string[]) {
		super(`missing glyphs: ${characters.join(" ")}`);
		this.characters = characters;
	}
}

/** What is laid out for paper: a card, or a card around another drawing. */
export interface PaperOrder {
	card: Card;
	size: Size;
	words: PictureWords;
	draw: ((width: number) => Promise<Scene>) | null;
}

/** Returns a card laid out for paper, with the letters that it is written in. Throws `MissingGlyphs`. */
export async function paperPicture(
	{ card, size, words, draw }: PaperOrder,
	places: GlyphPlaces,
): Promise<{ picture: Picture; fonts: FontBook }> {
	const drawn = draw === null ? null : await draw(innerWidth(size));
	const lay = (fonts: FontBook) =>
		drawn === null ? layoutPicture(card, size, fonts, words) : layoutPicture(card, size, fonts, words, () => drawn);
	const fonts = await loadFont(places, lay(anyFont).scene.shapes);
	const picture = lay(fonts);
	assertGlyphs(picture, fonts);
	return { picture, fonts };
}

/** How wide a drawing may be in a picture. */
const innerWidth = (size: Size) => (measures[size].widths[0] ?? 700) - 2 * 24;

/** Throws `MissingGlyphs` where a picture has characters that a font lacks. */
function assertGlyphs({ scene }: Picture, fonts: FontBook): void {
	const missing = missingGlyphs(scene.shapes, fonts);
	if (missing.length > 0) throw new MissingGlyphs(missing);
}

/** Returns a picture as a file of a form; what writes PDF is loaded with the first. */
export async function paperFile(
	picture: Picture,
	card: Card,
	{ format, appearance, scale }: PaperForm,
	{ fonts, site, engines }: { fonts: FontBook; site: string; engines: Engines },
): Promise<PaperFile> {
	if (format === "pdf") {
		const { pdfFile }: typeof import("./pdf.js") = await import(engines.pdf);
		return { bytes: await pdfFile(picture, card, { appearance, fonts, site }), type: "application/pdf" };
	}
	const { scene, points } = picture;
	const svg = outlinedSvg(scene, { appearance, fonts, title: card.title, description: card.alt });
	if (format === "svg") return { bytes: svg, type: "image/svg+xml" };
	const [width, height] = [scene.width * scale, scene.height * scale];
	return { bytes: await svgPng(svg, { width, height, points: points.width }), type: "image/png" };
}

/** Returns a card as a document of Word, with its picture in the width of a column. */
export async function wordDocumentFile(
	order: Omit<PaperOrder, "size">,
	site: string,
	engines: Engines,
): Promise<PaperFile> {
	const { picture, fonts } = await paperPicture({ ...order, size: "word" }, engines.glyphs);
	const form = { format: "png", appearance: "light", scale: 3 } as const;
	const { bytes } = await paperFile(picture, order.card, form, { fonts, site, engines });
	const png = new Uint8Array(await new Blob([bytes]).arrayBuffer());
	const { wordFile }: typeof import("./word.js") = await import(engines.word);
	const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	return { bytes: await wordFile(order.card, { png, points: picture.points }, site), type };
}

/** Enough to know which characters are written, before there is a font. */
const anyFont: FontBook = { advance: () => 1, outline: () => null };
