import { type FontBook, setText, textWidth } from "../font-book.js";
import { type Appearance, palette } from "./appearance.js";
import { textLeft } from "./box.js";
import type { Paint, Scene, Shape, TextShape } from "./scene.js";
import { drawnSvg } from "./scene-svg.js";
import { attribute, escapeXml, pixels } from "./xml.js";

/** How a drawing becomes a picture of its own. */
export interface OutlineOptions {
	appearance: Appearance;
	fonts: FontBook;
	title: string;
	/** What it shows in words. */
	description?: string;
}

/**
 * Returns a drawing as an SVG file in which text is outlines: it looks the same in every program, with or without a Chinese
 * font, and the same bytes come out on every machine. Title and description stay text. What the font lacks is drawn as 〓, the
 * mark that printers set in the place of a sort that they do not have; `missingGlyphs` names it.
 *
 * @example
 * outlinedSvg(picture.scene, { appearance: "print", fonts, title: card.title, description: card.alt })
 */
export function outlinedSvg(scene: Scene, { appearance, fonts, title, description = "" }: OutlineOptions): string {
	const colors = palette(appearance);
	const glyphs = new Map<string, string>();
	const body = scene.shapes.map((shape) => outlined(shape, (paint) => colors[paint], fonts, glyphs)).join("");
	const size = `width="${pixels(scene.width)}" height="${pixels(scene.height)}"`;
	const box = `viewBox="0 0 ${pixels(scene.width)} ${pixels(scene.height)}"`;
	const said = description === "" ? "" : `<desc>${escapeXml(description)}</desc>`;
	const defs = [...glyphs].map(([id, outline]) => `<path${attribute("id", id)}${attribute("d", outline)}/>`).join("");
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} role="img"><title>${escapeXml(title)}</title>${said}<defs>${defs}</defs>${body}</svg>\n`;
}

type Color = (paint: Paint) => string;

function outlined(shape: Shape, color: Color, fonts: FontBook, glyphs: Map<string, string>): string {
	switch (shape.type) {
		case "group":
			return shape.shapes.map((inner) => outlined(inner, color, fonts, glyphs)).join("");
		case "text":
			return outlinedText(shape, color, fonts, glyphs);
		default:
			return drawnSvg(shape, color);
	}
}

/** A line of text: each glyph once in the file, and used where it stands, in thousandths of an em. */
function outlinedText(shape: TextShape, color: Color, fonts: FontBook, glyphs: Map<string, string>): string {
	const { y, text, size, weight, fill, underline } = shape;
	const width = textWidth(text, size, weight, fonts);
	const left = textLeft(shape, width);
	let at = 0;
	const used = [...setText(text, weight, fonts)].map((character) => {
		const outline = fonts.outline(character, weight);
		const advance = fonts.advance(character, weight);
		if (outline === null || advance === null) throw new Error(`missing glyph: ${codePointOf(character)}`);
		const id = `${weight === 700 ? "b" : "r"}${character.codePointAt(0)?.toString(16)}`;
		const place = at === 0 ? "" : attribute("x", pixels(at));
		at += advance * 1000;
		if (outline === "") return "";
		glyphs.set(id, outline);
		return `<use href="#${id}"${place}/>`;
	});
	const scale = size / 1000;
	const rule = underline
		? `<rect${attribute("x", pixels(left))}${attribute("y", pixels(y + size * 0.14))}${attribute("width", pixels(width))}${attribute("height", "1")}${attribute("fill", color(fill))}/>`
		: "";
	const place = `translate(${pixels(left)} ${pixels(y)})scale(${scale} ${-scale})`;
	return `<g${attribute("transform", place)}${attribute("fill", color(fill))}>${used.join("")}</g>${rule}`;
}

/** Returns a character with its code point: `🦄 (U+1F984)`. */
export function codePointOf(character: string): string {
	return `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")})`;
}
