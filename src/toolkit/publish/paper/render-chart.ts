import { Packer } from "docx";
import type { Card } from "../../card/card.js";
import { cardCsv } from "../../card/data/csv.js";
import { cardJson } from "../../card/data/json.js";
import { toRecords } from "../../card/data/record.js";
import type { Picture } from "../../card/layout/layout-picture.js";
import type { Size } from "../../card/layout/size.js";
import type { Appearance } from "../../card/scene/appearance.js";
import { tablePage } from "../../card/table/table-html.js";
import { wordDocument } from "../../card/table/word-document.js";
import { readFontBook } from "./font-book.js";
import { renderPdf } from "./pdf.js";
import { type PictureEdition, pictureSvg, toPicture } from "./picture.js";
import { renderPng } from "./png.js";

export const chartFormats = ["svg", "png", "pdf", "docx", "html", "csv", "json"] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** In what form a chart is wanted. */
export interface ChartForm {
	format: ChartFormat;
	appearance: Appearance;
	size: Size;
	/** Pixels of a PNG for each px of the drawing. */
	scale: number;
	edition: PictureEdition;
}

/** Returns a chart in a form: a picture, a document of Word with picture and table, a table, or its data. */
export async function renderChart(card: Card, form: ChartForm): Promise<string | Uint8Array> {
	const { format, appearance, size, scale, edition } = form;
	const { site } = edition;
	const fonts = await readFontBook();
	switch (format) {
		case "csv":
			return cardCsv(toRecords(card, site));
		case "json":
			return cardJson(toRecords(card, site));
		case "html":
			return tablePage(card, site);
		case "pdf":
			return renderPdf(await toPicture(card, size, edition), card, { appearance, fonts, site });
		case "svg":
			return pictureSvg(card, await toPicture(card, size, edition), appearance);
		case "png":
			return pngOf(card, await toPicture(card, size, edition), appearance, scale);
		case "docx": {
			const picture = await toPicture(card, "word", edition);
			const png = await pngOf(card, picture, appearance, 3);
			return Packer.toBuffer(wordDocument([{ card, picture: { png, points: picture.points } }], site));
		}
	}
}

/** At scale 1 a PNG has 96 pixels an inch of paper. */
async function pngOf(card: Card, picture: Picture, appearance: Appearance, scale: number): Promise<Uint8Array> {
	const { width } = picture.points;
	return renderPng(await pictureSvg(card, picture, appearance), (width * scale * 96) / 72, width);
}
