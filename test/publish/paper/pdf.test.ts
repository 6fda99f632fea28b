import { SaxesParser } from "saxes";
import { beforeAll, expect, test } from "vitest";
import type { FontBook } from "../../../src/toolkit/card/font-book.js";
import { sceneText } from "../../../src/toolkit/card/scene/scene-text.js";
import { readFontBook } from "../../../src/toolkit/publish/paper/font-book.js";
import { renderPdf } from "../../../src/toolkit/publish/paper/pdf.js";
import { waterCard, waterCardInEnglish } from "../../card/data/water-editions.js";
import { cardOf } from "../../card/small-card.js";
import { pdfText } from "./pdf-text.js";
import { edition, pictureOf } from "./sample-picture.js";

let fonts: FontBook;
beforeAll(async () => {
	fonts = await readFontBook();
});

const pdfOf = async (card = waterCard, size: "web" | "word" | "slide" = "web", site?: string) =>
	Buffer.from(await renderPdf(await pictureOf(card, size), card, { appearance: "light", fonts, site }));

test("a slide is 13.333 by 7.5 in, a column of Word 15.5 cm wide; there is one page", async () => {
	expect((await pdfOf(waterCard, "slide")).toString("latin1")).toContain("/MediaBox [0 0 960 540]");
	const word = (await pdfOf(waterCard, "word")).toString("latin1");
	expect(Number(word.match(/\/MediaBox \[0 0 ([\d.]+)/)?.[1])).toBeCloseTo((15.5 / 2.54) * 72, 1);
	expect(word.match(/\/Type \/Page\n/g)).toHaveLength(1);
});

test("its text is text: what is drawn comes out as it was written, Chinese and English", async () => {
	for (const card of [waterCard, waterCardInEnglish]) {
		const { scene } = await pictureOf(card);
		const bare = (text: string) => text.replace(/\s/g, "");
		expect(bare(pdfText(await pdfOf(card)))).toBe(bare(sceneText(scene.shapes)));
	}
});

test("it carries the part of the font that it needs and no more", async () => {
	const pdf = await pdfOf();
	expect(pdf.toString("latin1").match(/\/FontFile3/g)).toHaveLength(2);
	expect(pdf.length).toBeLessThan(100_000);
});

test("it says title and language, and what it shows to those who cannot see it", async () => {
	const pdf = (await pdfOf(waterCardInEnglish)).toString("latin1");
	expect(pdf).toContain("/Lang (en)");
	expect(pdf).toContain("/S /Figure");
	const alt = Buffer.from(`\ufeff${waterCardInEnglish.alt}`, "utf16le").swap16().toString("latin1");
	expect(pdf).toContain(`/Alt (${alt}`);
});

test("points lead to their sentences where the address of the report is known, and nowhere else", async () => {
	const links = (pdf: Buffer) => pdf.toString("latin1").match(/\/URI \(([^)]*)\)/g) ?? [];
	expect(links(await pdfOf())).toEqual([]);
	expect(links(await pdfOf(waterCardInEnglish, "web", edition.site))).toContain(
		"/URI (https://example.org/bice/en/reader/gaoqing-2024-key-points#t-7ecdaafc)",
	);
});

test("the same bytes come out every time", async () => {
	expect((await pdfOf()).equals(await pdfOf())).toBe(true);
});

test("text of plans never becomes a command of the file", async () => {
	const hostile = ") Tj ET /JavaScript (app.alert(1)) endobj </rdf:li><script>&x; \\ \u0000";
	const pdf = await pdfOf(cardOf({ title: hostile, subtitle: hostile, alt: hostile }));
	const bare = (text: string) => text.replace(/[\s\p{Cc}]/gu, "");
	expect(bare(pdfText(pdf))).toContain(bare(hostile));
	const [metadata = ""] = pdf.toString("utf8").match(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/) ?? [];
	const parser = new SaxesParser();
	parser.on("error", (error) => expect.unreachable(error.message));
	parser.on("opentag", ({ name }) => expect(name).not.toBe("script"));
	parser.write(metadata).close();
	expect(metadata).toContain("＜script＞＆x;");
	expect(pdf.toString("latin1")).not.toMatch(/\/S \/JavaScript|\/OpenAction/);
});
