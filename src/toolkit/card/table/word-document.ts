import {
	AlignmentType,
	BorderStyle,
	Document,
	ExternalHyperlink,
	ImageRun,
	type IRunOptions,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import type { Card } from "../card.js";
import { reportAddress } from "../data/address.js";
import { type TableCell as Cell, cardTable } from "./table.js";

/** A picture as a document shows it: its bytes and its size on paper, in points. */
export interface WordPicture {
	png: Uint8Array;
	points: { width: number; height: number };
}

/**
 * Returns charts as a document of Word: each with its picture, which has a description, its table and its sources; without
 * pictures, tables alone; a picture too long for a page is left out. Text is text in the fonts that Chinese offices have.
 */
export function wordDocument(charts: readonly { card: Card; picture: WordPicture | null }[], site?: string): Document {
	const children = charts.flatMap(({ card, picture }) => [...pictureParts(card, picture), ...tableParts(card, site)]);
	return new Document({
		creator: "比策",
		lastModifiedBy: "比策",
		title: charts[0]?.card.title ?? "",
		styles: { default: { document: { run: { font: fonts, size: 21, language: languageOf(charts[0]?.card) } } } },
		sections: [{ properties: { page }, children }],
	});
}

/** A4 as offices set it, 156 mm of text across (GB/T 9704—2012, 5.2). */
const page = {
	size: { width: "210mm", height: "297mm" },
	margin: { top: "37mm", bottom: "35mm", left: "28mm", right: "26mm" },
} as const;

/** What a picture may be high, in points: the page leaves 225 mm. What is far higher cannot be read if made to fit. */
const mostHeight = (220 / 25.4) * 72;
const leastShrink = 0.6;

/** For spelling: Chinese text is Chinese in either language. */
function languageOf(card: Card | undefined): { value: string; eastAsia: string } {
	return { value: card?.language === "en" ? "en-GB" : "zh-CN", eastAsia: "zh-CN" };
}

const fonts = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Microsoft YaHei" } as const;

function pictureParts(card: Card, picture: WordPicture | null): Paragraph[] {
	if (picture === null) return [];
	const { png, points } = picture;
	const shrink = Math.min(1, mostHeight / points.height);
	if (shrink < leastShrink) return [];
	const [width, height] = [points.width * shrink, points.height * shrink];
	const image = new ImageRun({
		type: "png",
		data: png,
		transformation: { width: (width * 96) / 72, height: (height * 96) / 72 },
		altText: { name: card.id, title: plain(card.title), description: plain(card.alt) },
	});
	return [new Paragraph({ children: [image], spacing: { after: 120 } })];
}

function tableParts(card: Card, site: string | undefined): (Paragraph | Table)[] {
	const { caption, head, rows, notes } = cardTable(card);
	const table = new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		columnWidths: columnWidths(head.length - 1),
		borders: {
			...none,
			top: rule(12),
			bottom: rule(12),
			insideHorizontal: rule(4),
			insideVertical: no,
			left: no,
			right: no,
		},
		rows: [
			new TableRow({ tableHeader: true, children: head.map((text) => cell([run(text, { bold: true })])) }),
			...rows.map(
				({ name, cells }) =>
					new TableRow({
						cantSplit: true,
						children: [cell([run(name)]), ...cells.map((own) => cell(cellRuns(own, card, site)))],
					}),
			),
		],
	});
	const title = new Paragraph({
		alignment: AlignmentType.LEFT,
		keepNext: true,
		spacing: { before: 120, after: 80 },
		children: [run(caption, { bold: true })],
	});
	const below = notes.map((note) => new Paragraph({ spacing: { before: 40 }, children: [run(note, { size: 18 })] }));
	return [title, table, ...below, new Paragraph({ children: [] })];
}

/** Widths in twentieths of a point: names of rows take more room than values. */
function columnWidths(columns: number): number[] {
	const all = Math.round((156 / 25.4) * 72 * 20);
	const names = Math.round(all * (columns > 4 ? 0.2 : 0.28));
	return [names, ...Array.from({ length: columns }, () => Math.floor((all - names) / Math.max(1, columns)))];
}

const no = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const none = { top: no, bottom: no, left: no, right: no };
const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: "666666" }) as const;

function cell(children: readonly ParagraphChild[]): TableCell {
	return new TableCell({
		margins: { top: 40, bottom: 40, left: 80, right: 80 },
		children: [new Paragraph({ children: [...children] })],
	});
}

function cellRuns({ text, sign, href }: Cell, { language }: Card, site: string | undefined): ParagraphChild[] {
	const shown =
		href === null || site === undefined
			? run(text)
			: new ExternalHyperlink({
					link: reportAddress(language, href, site),
					children: [run(text, { style: "Hyperlink" })],
				});
	return sign === "" ? [shown] : [shown, run(` ${sign}`, { superScript: true })];
}

function run(text: string, options: Omit<IRunOptions, "text"> = {}): TextRun {
	return new TextRun({ ...options, text: plain(text) });
}

/** Text without what XML 1.0 cannot hold. */
function plain(text: string): string {
	return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}");
}
