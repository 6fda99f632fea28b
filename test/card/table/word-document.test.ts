import { Packer } from "docx";
import JSZip from "jszip";
import { PNG } from "pngjs";
import { SaxesParser } from "saxes";
import { beforeAll, expect, test } from "vitest";
import { type WordPicture, wordDocument } from "../../../src/toolkit/card/table/word-document.js";
import { waterCard, waterCardInEnglish } from "../data/water-editions.js";
import { cardOf, cellOf, columnsOf, rowOf } from "../small-card.js";

const png = PNG.sync.write(new PNG({ width: 30, height: 20 }));
const picture = (width: number, height: number): WordPicture => ({ png, points: { width, height } });
const hostile = '</w:t><w:instrText>DDEAUTO c:\\cmd</w:instrText>]]>&"\u0000\u0007';

async function partsOf(...given: Parameters<typeof wordDocument>): Promise<Map<string, string>> {
	const zip = await JSZip.loadAsync(await Packer.toBuffer(wordDocument(...given)));
	const texts = Object.values(zip.files)
		.filter(({ name }) => /\.(xml|rels)$/.test(name))
		.map(async (file) => [file.name, await file.async("string")] as const);
	return new Map(await Promise.all(texts));
}

const textsOf = (xml: string) => [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^<w:t[^>]*>/, ""));

let water: Map<string, string>;
let body: string;
beforeAll(async () => {
	const site = "https://example.org/bice/";
	water = await partsOf([{ card: waterCard, picture: picture(439, 200) }], site);
	body = water.get("word/document.xml") ?? "";
});

test("a real table holds heads and values; its first line comes again on every page", () => {
	expect(textsOf(body)).toEqual(expect.arrayContaining(["高青县（2024 年）", "≤21,980", "≤11,220", "未写"]));
	expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
	expect(body.match(/<w:tr>/g)).toHaveLength(2);
});

test("the finding stands over it, reasons, notes and sources under it", () => {
	const texts = textsOf(body);
	expect(texts[0]).toBe(waterCard.title);
	expect(texts).toContain("[1] 年份早一年");
	expect(texts.at(-1)).toMatch(/^来源：《高青县/);
});

test("Chinese is set in a font that Chinese offices have", () => {
	expect(water.get("word/styles.xml")).toContain('w:eastAsia="Microsoft YaHei"');
});

test("values lead to their sentences", () => {
	const [, id] = body.match(/<w:hyperlink [^>]*w:anchor="t-7ecdaafc" r:id="([^"]+)"/) ?? [];
	const links = water.get("word/_rels/document.xml.rels") ?? "";
	expect(links.split("/>").find((link) => link.includes(`Id="${id}"`))).toContain(
		'Target="https://example.org/bice/reader/gaoqing-2024-key-points" TargetMode="External"',
	);
});

test("the picture has its size on paper, in 12,700ths of a point, and says what it shows", () => {
	expect(body).toContain(`<wp:extent cx="${439 * 12700}" cy="${200 * 12700}"/>`);
	expect(body).toContain(`descr="${waterCard.alt}"`);
});

test("a picture higher than a page is made smaller; one that could not be read then is left out", async () => {
	const bodyOf = async (height: number) =>
		(await partsOf([{ card: waterCard, picture: picture(439, height) }])).get("word/document.xml") ?? "";
	const [, width = "", height = ""] = (await bodyOf(800)).match(/<wp:extent cx="(\d+)" cy="(\d+)"/) ?? [];
	expect(Number(height) / 12700).toBeCloseTo((220 / 25.4) * 72, 0);
	expect(Number(width) / Number(height)).toBeCloseTo(439 / 800, 3);
	expect(await bodyOf(4000)).not.toContain("<wp:extent");
});

test("text of plans stays text: every part is well-formed, and no field or formula comes in", async () => {
	const card = cardOf({
		title: hostile,
		alt: hostile,
		columns: columnsOf(hostile),
		rows: [rowOf({ label: hostile, cells: [cellOf({ text: hostile, reasons: [hostile] })] })],
		notes: [hostile],
	});
	const parts = await partsOf([{ card, picture: picture(439, 200) }]);
	for (const [name, xml] of parts) {
		const parser = new SaxesParser();
		parser.on("error", (error) => expect.unreachable(`${name}: ${error.message}`));
		parser.on("opentag", (tag) => expect(tag.name).not.toMatch(/instrText|fldSimple/));
		parser.write(xml).close();
	}
});

test("several charts follow each other, and a document in English says so for spelling", async () => {
	const charts = [waterCardInEnglish, waterCardInEnglish].map((card) => ({ card, picture: null }));
	const parts = await partsOf(charts);
	expect(parts.get("word/document.xml")?.match(/<w:tbl>/g)).toHaveLength(2);
	expect(parts.get("word/styles.xml")).toMatch(/<w:lang w:val="en-GB" w:eastAsia="zh-CN"/);
});
