import { describe, expect, test } from "vitest";
import { namesIn } from "../../../src/toolkit/card/alt/name.js";
import { cardOf, cellOf, columnsOf, rowOf } from "../small-card.js";

const card = cardOf({
	name: "5G基站",
	columns: columnsOf("高青", "370101"),
	rows: [rowOf({ label: "PM2.5平均浓度" }), rowOf({ key: "year", label: "2024" })],
});
const names = namesIn(card);

describe("the names of a chart", () => {
	test("are cut out of a text, character for character", () => {
		const text = "5G基站：高青 12，370101 13";
		const rest = names.without(text);
		expect(rest).toHaveLength(text.length);
		expect(rest.match(/\d+/gu)).toEqual(["12", "13"]);
	});

	test("are words that a cell prints too, and regions without the word for their rank", () => {
		const source = { region: "七里河区", title: "", places: [] };
		const own = { document_number: null, issuer: null, issued: null, url: null, document_id: "plan" };
		const chinese = namesIn(
			cardOf({ rows: [rowOf({ cells: [cellOf({ text: "长三角" })] })], sources: [{ ...source, ...own }] }),
		);
		expect(chinese.without("七里河：长三角 13/0")).toBe("￼￼￼：￼￼￼ 13/0");
		const english = namesIn(cardOf({ sources: [{ ...source, ...own, region: "Area 17 District" }] }));
		expect(english.without("Area 17: 2 of 17").match(/\d+/gu)).toEqual(["2", "17"]);
	});

	test("a number names what it heads, and nothing else", () => {
		expect(names.without("2024：3 个；共 2024 个").match(/\d+/gu)).toEqual(["3", "2024"]);
	});
});

test("a word with digits that the chart does not have is strange", () => {
	expect(names.strangeIn("5G基站与 PM2.5平均浓度")).toEqual([]);
	expect(names.strangeIn("6G基站")).toEqual([{ start: 0, end: 2 }]);
});
