import { type FontBook, textWidth } from "../font-book.js";
import type { Paint, Shape, TextShape, Weight } from "../scene/scene.js";
import { wrapText } from "./wrap.js";

/** Shapes that were laid out from a place downwards, and how high they are in px. */
export interface Block {
	shapes: readonly Shape[];
	height: number;
}

export const nothing: Block = { shapes: [], height: 0 };

/** How a text is set: its size and line height in px. */
export interface TextStyle {
	size: number;
	line: number;
	weight: Weight;
	fill: Paint;
}

/** Where a text stands: its left end, the top of its first line, and the width that it may fill. */
export interface Place {
	x: number;
	y: number;
	width: number;
}

/** Returns a text in as many lines as it needs. Words that a line's end parts keep their space, for who copies or hears them. */
export function paragraph(text: string, { x, y, width }: Place, style: TextStyle, fonts: FontBook): Block {
	const lines = wrapText(text, width, style.size, style.weight, fonts);
	const spaced = lines.map((line, index) => (text.includes(`${line} ${lines[index + 1]}`) ? `${line} ` : line));
	return {
		shapes: spaced.map((line, index) => lineOfText(line, { x, y: y + index * style.line }, style)),
		height: lines.length * style.line,
	};
}

/** Returns one line of text whose box begins at `y`. */
export function lineOfText(text: string, { x, y }: { x: number; y: number }, style: TextStyle): TextShape {
	const { size, line, weight, fill } = style;
	return { type: "text", x, y: baseline(y, size, line), text, size, weight, fill };
}

/** Returns one line of text that ends at `x`. */
export function lineAtEnd(text: string, place: { x: number; y: number }, style: TextStyle): Shape {
	return { ...lineOfText(text, place, style), anchor: "end" };
}

/** Returns the baseline of a line of text in a box that begins at `y`: Chinese stands in the middle of its box. */
function baseline(y: number, size: number, line: number): number {
	return y + line / 2 + size * 0.36;
}

/** Returns how wide a text is in its style. */
export function widthOf(text: string, { size, weight }: TextStyle, fonts: FontBook): number {
	return textWidth(text, size, weight, fonts);
}

/** Returns the blocks as one, below each other, each made with the place where it begins. */
export function stack(place: Place, gap: number, ...makers: readonly ((place: Place) => Block)[]): Block {
	const shapes: Shape[] = [];
	let height = 0;
	for (const make of makers) {
		const before = height > 0 ? gap : 0;
		const block = make({ ...place, y: place.y + height + before });
		if (block.height === 0) continue;
		shapes.push(...block.shapes);
		height += before + block.height;
	}
	return { shapes, height };
}
