import { describe, expect, test } from "vitest";
import { isWithin, scopeIn } from "../../../src/toolkit/card/alt/scope.js";
import { cardOf, cellOf, pointOf, rowOf } from "../small-card.js";

const column = (key: string, name: string) => ({ key, name, rank: "", note: "" });
const words = (...texts: readonly string[]) => texts.map((text) => cellOf({ text, points: [pointOf({})] }));
const card = cardOf({
	name: "用水总量",
	columns: [column("370322", "高青"), column("370214", "城阳")],
	rows: [
		rowOf({ key: "total", label: "总量", cells: words("7", "5") }),
		rowOf({ key: "head", label: "人均", cells: words("3", "4") }),
		rowOf({ key: "2024", label: "2024", cells: words("黄河", "储能") }),
	],
});

/** What is spoken of where a `#` stands. */
function spokenAt(text: string): (readonly number[] | null)[] {
	const { rows, columns } = scopeIn(card)(text.replace("#", "9"))(text.indexOf("#"));
	return [rows && [...rows], columns && [...columns]];
}

describe("scopeIn", () => {
	test("a row that heads a list holds to the end of the sentence, a region to the end of its part", () => {
		expect(spokenAt("人均：高青 #")).toEqual([[1], [0]]);
		expect(spokenAt("人均：高青 3；城阳 #")).toEqual([[1], [1]]);
		expect(spokenAt("人均：高青 3；两地共 #")).toEqual([[1], null]);
		expect(spokenAt("人均：高青 3。两地共 #")).toEqual([null, null]);
	});

	test("a row whose name opens a part holds for it; inside it the word is only a word", () => {
		expect(spokenAt("总量 7、人均 #")).toEqual([[1], null]);
		expect(spokenAt("12 个总量，#")).toEqual([null, null]);
	});

	test("the name of the chart with its kind heads the first row, a year the row that it names", () => {
		expect(spokenAt("用水总量（上限，万立方米）：高青 #")).toEqual([[0], [0]]);
		expect(spokenAt("2024：高青 #")).toEqual([[2], [0]]);
	});

	test("what a cell prints names the cell, brackets behind a number say what it is of", () => {
		expect(spokenAt("高青：黄河 #")).toEqual([[2], [0]]);
		expect(spokenAt("从 # (城阳)")).toEqual([null, [1]]);
	});
});

test("a name with a digit at its end is not named by one that goes on", () => {
	const numbered = scopeIn(cardOf({ columns: [column("990001", "Area 1"), column("990018", "Area 18")] }));
	const text = "from 0 (Area 6) to 43 (Area 18)";
	expect([...(numbered(text)(text.indexOf("43")).columns ?? [])]).toEqual([1]);
});

describe("a name that is a region and a word of another region's plan", () => {
	const own = scopeIn(
		cardOf({
			columns: [column("370322", "高青"), column("370702", "潍城")],
			rows: [rowOf({ key: "1", label: "第 1", cells: words("文化", "高青") })],
		}),
	);
	const columnsAt = (text: string) => [...(own(text.replace("#", "9"))(text.indexOf("#")).columns ?? [])];

	test("speaks of either, any other name of its own column alone", () => {
		expect(columnsAt("潍城：高青 #/5")).toEqual([0, 1]);
		expect(columnsAt("高青：文化 #")).toEqual([0]);
		expect(columnsAt("潍城 #")).toEqual([1]);
	});
});

describe("isWithin", () => {
	const scope = { rows: new Set([1]), columns: new Set([0]) };

	test("takes numbers of the cell, and what its row and its column print of themselves", () => {
		expect(isWithin({ value: 3, kind: "plain", row: 1, column: 0 }, scope)).toBe(true);
		expect(isWithin({ value: 3, kind: "plain", row: 1, column: 1 }, scope)).toBe(false);
		expect(isWithin({ value: 2024, kind: "year", row: null, column: 0 }, scope)).toBe(true);
	});

	test("takes totals only where no single row or column is named", () => {
		const total = { value: 12, kind: "plain", row: null, column: 0, total: true } as const;
		expect(isWithin(total, scope)).toBe(false);
		expect(isWithin(total, { rows: null, columns: new Set([0]) })).toBe(true);
	});
});
