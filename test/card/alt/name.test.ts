import { describe, expect, test } from "vitest";
import { strangeNames, withoutNames } from "../../../src/toolkit/card/alt/name.js";
import { cardOf, columnsOf, rowOf } from "../small-card.js";

const card = cardOf({
	name: "5G基站",
	columns: columnsOf("高青", "370101"),
	rows: [rowOf({ label: "PM2.5平均浓度" }), rowOf({ key: "year", label: "2024" })],
});

describe("withoutNames", () => {
	test("cuts the names of a chart out, character for character", () => {
		const text = "5G基站：高青 12，370101 13";
		const rest = withoutNames(text, card);
		expect(rest).toHaveLength(text.length);
		expect(rest.match(/\d+/gu)).toEqual(["12", "13"]);
	});

	test("a number names what it heads, and nothing else", () => {
		expect(withoutNames("2024：3 个；共 2024 个", card).match(/\d+/gu)).toEqual(["3", "2024"]);
	});
});

test("strangeNames finds words with digits that the chart does not have", () => {
	expect(strangeNames("5G基站与 PM2.5平均浓度", card)).toEqual([]);
	expect(strangeNames("6G基站", card)).toEqual([{ start: 0, end: 2 }]);
});
