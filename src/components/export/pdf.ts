import PDFDocument from "pdfkit";
import type { Card } from "../../toolkit/card/card.js";
import type { FontBook } from "../../toolkit/card/font-book.js";
import type { Picture } from "../../toolkit/card/layout/layout-picture.js";
import { type Appearance, palette } from "../../toolkit/card/scene/appearance.js";
import { drawPdf } from "../../toolkit/card/scene/draw-pdf.js";

/**
 * Returns a picture as a PDF of one page of its size, as `publish/paper/pdf.ts` does, but with its text as outlines: a
 * browser has no font file to put in.
 */
export async function pdfFile(
	{ scene, points }: Picture,
	card: Pick<Card, "title" | "alt" | "language">,
	{ appearance, fonts }: { appearance: Appearance; fonts: FontBook },
): Promise<Uint8Array<ArrayBuffer>> {
	const colors = palette(appearance);
	const document = new PDFDocument({
		size: [points.width, points.height],
		margin: 0,
		tagged: true,
		pdfVersion: "1.5",
		lang: card.language === "zh" ? "zh-CN" : "en",
		displayTitle: true,
		info: { Title: card.title, Creator: "bice", Producer: "bice" },
	});
	const chunks: BlobPart[] = [];
	const ended = new Promise<void>((resolve) => {
		document.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk)).on("end", resolve);
	});
	const draw = () => {
		document.save().scale(points.width / scene.width);
		drawPdf(scene, document, { color: (paint) => colors[paint], fonts });
		document.restore();
	};
	document.addStructure(document.struct("Figure", { alt: card.alt }, draw));
	document.end();
	await ended;
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
