import PDFDocument from "pdfkit";
import type { Card } from "../../toolkit/card/card.js";
import { reportAddress } from "../../toolkit/card/data/address.js";
import type { FontBook } from "../../toolkit/card/font-book.js";
import type { Picture } from "../../toolkit/card/layout/layout-picture.js";
import { pdfOptions } from "../../toolkit/card/picture/pdf-options.js";
import { type Appearance, palette } from "../../toolkit/card/scene/appearance.js";
import { drawPdf } from "../../toolkit/card/scene/draw-pdf.js";

/**
 * Returns a picture as a PDF of one page of its size, as `publish/paper/pdf.ts` does, but with its text as outlines: a
 * browser has no font file to put in.
 */
export async function pdfFile(
	picture: Picture,
	card: Card,
	{ appearance, fonts, site }: { appearance: Appearance; fonts: FontBook; site: string },
): Promise<Uint8Array<ArrayBuffer>> {
	const { scene, points } = picture;
	const colors = palette(appearance);
	// no text is set in a font, so that none need be known
	const document = new PDFDocument({ ...pdfOptions(picture, card), font: "" });
	const chunks: BlobPart[] = [];
	const ended = new Promise<void>((resolve) => {
		document.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk)).on("end", resolve);
	});
	const draw = () => {
		document.save().scale(points.width / scene.width);
		const link = ({ href }: { href: string }) => reportAddress(card.language, href, site);
		drawPdf(scene, document, { color: (paint) => colors[paint], fonts, link });
		document.restore();
	};
	document.addStructure(document.struct("Figure", { alt: card.alt }, draw));
	document.end();
	await ended;
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
