import { type FontBook, setText, textWidth } from "../font-book.js";
import { boxOf, textLeft } from "./box.js";
import { narrowForm, narrowQuote } from "./narrow-quote.js";
import { pathSteps } from "./path.js";
import type { GroupShape, Paint, Scene, Shape, TextShape } from "./scene.js";

/** What a drawing is set with on a page of a PDF. */
export interface PdfOptions {
	color: (paint: Paint) => string;
	fonts: FontBook;
	/** Names of the fonts that the document has for both weights; text is outlines where it has none. */
	names?: Readonly<Record<400 | 700, string>>;
	/** Where a group leads; left out where that is not known. */
	link?: (group: GroupShape) => string;
}

/**
 * Draws a scene on the page of a PDF whose unit is made a px of the scene: all vectors. With fonts text is text, which may be
 * searched and copied; without it is outlines, as in a browser, which has no font file.
 */
export function drawPdf(scene: Scene, document: PDFKit.PDFDocument, options: PdfOptions): void {
	for (const shape of scene.shapes) drawShape(shape, document, options);
}

function drawShape(shape: Shape, document: PDFKit.PDFDocument, options: PdfOptions): void {
	switch (shape.type) {
		case "group":
			for (const inner of shape.shapes) drawShape(inner, document, options);
			addLink(shape, document, options);
			break;
		case "text":
			drawText(shape, document, options);
			break;
		case "rect":
			paint(shape, document, options, () => document.rect(shape.x, shape.y, shape.width, shape.height), shape.opacity);
			break;
		case "line":
			paint(shape, document, options, () => document.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2));
			break;
		case "circle":
			paint(shape, document, options, () => document.circle(shape.x, shape.y, shape.radius));
			break;
		case "path":
			paint(shape, document, options, () => document.path(shape.path));
			break;
	}
}

/** How it is painted is said before its path begins: nothing else may stand within a path (ISO 32000-1, 8.5.2). */
function paint(
	{ fill, stroke, thickness = 1, dash }: Exclude<Shape, { type: "text" | "group" }>,
	document: PDFKit.PDFDocument,
	{ color }: PdfOptions,
	drawPath: () => void,
	opacity = 1,
): void {
	document.fillOpacity(opacity).lineWidth(thickness);
	if (dash === undefined) document.undash();
	else document.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
	if (fill !== undefined) document.fillColor(color(fill));
	if (stroke !== undefined) document.strokeColor(color(stroke));
	if (fill === undefined && stroke === undefined) return;
	drawPath();
	if (fill === undefined) document.stroke();
	else if (stroke === undefined) document.fill();
	else document.fillAndStroke();
	document.fillOpacity(1);
}

function drawText(shape: TextShape, document: PDFKit.PDFDocument, { color, fonts, names }: PdfOptions): void {
	const { y, text, size, weight, fill, underline } = shape;
	const width = textWidth(text, size, weight, fonts);
	const left = textLeft(shape, width);
	document.fillColor(color(fill));
	if (underline) document.rect(left, y + size * 0.14, width, 1).fill();
	if (names !== undefined) {
		document.font(names[weight]).fontSize(size);
		let at = left;
		for (const part of setText(text, weight, fonts).split(eachNarrowQuote)) {
			const features = narrowQuote.test(part) ? { features: [narrowForm] } : {};
			document.text(part, at, y, { lineBreak: false, baseline: "alphabetic", ...features });
			at += textWidth(part, size, weight, fonts);
		}
		return;
	}
	let at = left;
	for (const character of setText(text, weight, fonts)) {
		const outline = fonts.outline(character, weight);
		if (outline) drawOutline(outline, { x: at, y, scale: size / 1000 }, document);
		at += (fonts.advance(character, weight) ?? 1) * size;
	}
	document.fill();
}

const eachNarrowQuote = new RegExp(`(${narrowQuote.source})`, "u");

/** Lets a group be clicked, a little beyond what is drawn of it: dots are small. */
function addLink(group: GroupShape, document: PDFKit.PDFDocument, { link, fonts }: PdfOptions): void {
	const box = boxOf(group.shapes, fonts);
	if (link === undefined || box === null) return;
	const { x, y, width, height } = box;
	document.link(x - 1, y - 1, width + 2, height + 2, link(group));
}

/** Adds a glyph to the path that is being drawn; its outline has 1,000 units an em and points upwards. */
function drawOutline(
	outline: string,
	{ x, y, scale }: { x: number; y: number; scale: number },
	document: PDFKit.PDFDocument,
): void {
	const across = (value: number) => x + value * scale;
	const down = (value: number) => y - value * scale;
	for (const step of pathSteps(outline)) {
		if (step.to === "close") document.closePath();
		else if (step.to === "curve") {
			const { x1, y1, x2, y2 } = step;
			document.bezierCurveTo(across(x1), down(y1), across(x2), down(y2), across(step.x), down(step.y));
		} else if (step.to === "move") document.moveTo(across(step.x), down(step.y));
		else document.lineTo(across(step.x), down(step.y));
	}
}
