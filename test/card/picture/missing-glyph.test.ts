import { expect, test } from "vitest";
import type { FontBook } from "../../../src/toolkit/card/font-book.js";
import { missingCharacters, missingGlyphs } from "../../../src/toolkit/card/picture/missing-glyph.js";
import { waterCard } from "../data/water-editions.js";
import { plainFont } from "../plain-font.js";
import { cardOf, cellOf, columnsOf, rowOf } from "../small-card.js";

test("a chart that can be drawn has no fault", () => {
	expect(missingGlyphs([waterCard], plainFont)).toEqual([]);
});

test("a fault names chart, language, place and characters, each character once", () => {
	const card = cardOf({
		title: "🦄高青🦄🐎",
		columns: columnsOf("高青"),
		rows: [rowOf({ key: "total", cells: [cellOf({ reasons: ["原文有𠮷"] })] })],
	});
	expect(missingGlyphs([card], plainFont)).toEqual([
		"missing glyphs in indicator/water_use_cap (zh), title: 🦄 (U+1F984), 🐎 (U+1F40E)",
		"missing glyphs in indicator/water_use_cap (zh), row total, column 0: 𠮷 (U+20BB7)",
	]);
});

test("every place that is drawn is looked at", () => {
	const odd = (place: string) => `${place}🦄`;
	const card = cardOf({
		title: odd("title"),
		subtitle: odd("subtitle"),
		columns: [{ key: "a", name: "高青", rank: "县", note: odd("note") }],
		rows: [
			rowOf({ key: "r", note: odd("unit"), cells: [cellOf({ note: odd("note") })] }),
			rowOf({ key: "axis", scale: { kind: "axis", from: 0, to: 9, ends: ["开头", odd("end")] } }),
		],
		notes: [odd("note")],
		sources: waterCard.sources.slice(0, 1).map((source) => ({ ...source, title: odd("plan") })),
	});
	const places = missingGlyphs([card], plainFont).map((fault) => fault.match(/\), (.*): /)?.[1]);
	expect(places).toEqual([
		"title",
		"subtitle",
		"column a",
		"row r",
		"row r, column a",
		"row axis",
		"notes",
		"source gaoqing-2024-key-points",
	]);
});

test("what one weight lacks is missing; what is not drawn is not", () => {
	const thin: FontBook = {
		...plainFont,
		advance: (character, weight) => (weight === 700 && character === "氢" ? null : 1),
	};
	expect(missingCharacters("绿氢\u200b\ufe0f\n", thin)).toEqual(["氢"]);
});
