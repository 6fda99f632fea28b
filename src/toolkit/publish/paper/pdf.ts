import PDFDocument from "pdfkit";
import subsetFont from "subset-font";
import type { Card } from "../../card/card.js";
import { reportAddress } from "../../card/data/address.js";
import { type FontBook, missingSort } from "../../card/font-book.js";
import type { Picture } from "../../card/layout/layout-picture.js";
import { pdfOptions } from "../../card/picture/pdf-options.js";
import { type Appearance, palette } from "../../card/scene/appearance.js";
import { drawPdf } from "../../card/scene/draw-pdf.js";
import { narrowForm } from "../../card/scene/narrow-quote.js";
import { sceneText } from "../../card/scene/scene-text.js";
import { readFont } from "./font-file.js";

/**
 * Returns a picture as a PDF of one page of its size: vectors, with text that may be searched, in the part of the bundled font
 * that it needs; points lead to their sentences where the report's address is known. It is tagged: those who cannot see it hear the card's description. The same bytes come out at every time.
 */
export async function renderPdf(
	picture: Picture,
	card: Card,
	{ appearance, fonts, site }: { appearance: Appearance; fonts: FontBook; site?: string | undefined },
): Promise<Uint8Array> {
	const { scene, points } = picture;
	const colors = palette(appearance);
	const document = new PDFDocument(pdfOptions(picture, card));
	const chunks: Uint8Array[] = [];
	const ended = new Promise<void>((resolve) => {
		document.on("data", (chunk: Uint8Array) => chunks.push(chunk)).on("end", resolve);
	});
	const text = sceneText(scene.shapes);
	for (const weight of [400, 700] as const) {
		document.registerFont(
			String(weight),
			// without kerning and ligatures, so that lines are as wide as they were laid out
			await subsetFont(await readFont(weight), `${text} ${missingSort}`, {
				targetFormat: "sfnt",
				keepFeatures: [narrowForm],
			}),
		);
	}
	const draw = () => {
		document.save().scale(points.width / scene.width);
		drawPdf(scene, document, {
			color: (paint) => colors[paint],
			fonts,
			names: { 400: "400", 700: "700" },
			...(site === undefined ? {} : { link: ({ href }) => reportAddress(card.language, href, site) }),
		});
		document.restore();
	};
	document.addStructure(document.struct("Figure", { alt: card.alt }, draw));
	document.end();
	await ended;
	return Buffer.concat(chunks);
}
