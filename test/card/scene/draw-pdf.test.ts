import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { drawPdf, type PdfOptions } from "../../../src/toolkit/card/scene/draw-pdf.js";
import type { Shape } from "../../../src/toolkit/card/scene/scene.js";
import { plainFont } from "../plain-font.js";

const text: Shape = { type: "text", x: 50, y: 20, text: "高a", size: 10, weight: 400, fill: "ink", anchor: "end" };

/** Returns what is written into a file for shapes, nothing packed. */
async function written(shapes: readonly Shape[], options: Partial<PdfOptions> = {}): Promise<string> {
	const document = new PDFDocument({
		size: [100, 50],
		margin: 0,
		compress: false,
		info: { CreationDate: new Date(0) },
	});
	const chunks: Uint8Array[] = [];
	const ended = new Promise((resolve) => {
		document.on("data", (chunk: Uint8Array) => chunks.push(chunk)).on("end", resolve);
	});
	drawPdf({ width: 100, height: 50, shapes }, document, { color: () => "#ff0000", fonts: plainFont, ...options });
	document.end();
	await ended;
	return Buffer.concat(chunks).toString("latin1");
}

test("without a font text is outlines, upright and as large as it is, where its anchor sets it", async () => {
	const pdf = await written([text]);
	// a triangle of 500 by 800 thousandths of an em, on the baseline, an em to the left of the end and half of one
	expect(pdf).toContain("35 20 m\n40 20 l\n40 12 l\nh\n45 20 m\n50 20 l\n50 12 l\nh");
	expect(pdf).not.toContain(" Tj");
	expect(pdf).not.toContain(" TJ");
});

test("with a font text is text", async () => {
	const pdf = await written([{ ...text, text: "aa" }], { names: { 400: "Helvetica", 700: "Helvetica" } });
	expect(pdf).toMatch(/1 0 0 1 40 30 Tm\n\/F1 10 Tf\n\[<6161> 0\] TJ/);
});

test("strokes, dashes and opacity end with the shape that has them", async () => {
	const pdf = await written([
		{ type: "line", x1: 0, y1: 1, x2: 9, y2: 1, stroke: "axis", thickness: 2, dash: [3, 4] },
		{ type: "rect", x: 1, y: 2, width: 3, height: 4, fill: "green", opacity: 0.5 },
		{ type: "path", path: "M0,0L5,5Z", stroke: "ink" },
	]);
	expect(pdf).toContain("2 w\n[3 4] 0 d\n");
	expect(pdf).toContain("/ca 0.5");
	expect(pdf.match(/\[\] 0 d/g)).toHaveLength(2);
});

test("nothing but the path stands between its beginning and its painting", async () => {
	const pdf = await written([
		{ type: "rect", x: 1, y: 2, width: 3, height: 4, fill: "green", stroke: "ink", opacity: 0.5 },
		{ type: "circle", x: 5, y: 5, radius: 2, stroke: "ink", dash: [1] },
		{ ...text, underline: true },
	]);
	const content = pdf.slice(pdf.indexOf("stream\n"), pdf.indexOf("endstream"));
	const paths = content.match(/^[^\n]* (?:m|re)\n[\s\S]*?^(?:f|S|B)$/gm) ?? [];
	expect(paths).toHaveLength(4);
	for (const path of paths) expect(path).toMatch(/^(?:(?:[-\d.]+ )*(?:m|l|c|h|re)\n)+[fSB]$/);
});

test("a group can be clicked where it leads somewhere, a px around what is drawn of it", async () => {
	const dot: Shape = { type: "circle", x: 10, y: 10, radius: 4 };
	const group: Shape = { type: "group", label: "≤21,980", sentence: null, href: "/reader/x#t-1", shapes: [dot] };
	const pdf = await written([group], { link: ({ href }) => `https://example.org${href}` });
	expect(pdf).toContain("/URI (https://example.org/reader/x#t-1)");
	expect(pdf).toContain("/Rect [5 35 15 45]");
	expect(await written([group])).not.toContain("/Annot");
});

test("a joiner in a text is nothing, not a box", async () => {
	expect(await written([{ ...text, text: "高\u200ba" }])).toBe(await written([text]));
});
