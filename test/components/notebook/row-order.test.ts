import { expect, test } from "vitest";
import { nextOrder, orderedRows } from "../../../src/components/notebook/row-order.js";
import { answer } from "../../chart/answer.js";

const rows = answer({ value: [30, null, 5, 30], raw: ["第10条", "第2条", "第1条", null] });

test("rows are ordered by number or text, empty cells last whichever way, equal ones as they came", () => {
	expect(orderedRows(rows, null)).toEqual([0, 1, 2, 3]);
	expect(orderedRows(rows, { column: 0, direction: "ascending" })).toEqual([2, 0, 3, 1]);
	expect(orderedRows(rows, { column: 0, direction: "descending" })).toEqual([0, 3, 2, 1]);
	expect(orderedRows(rows, { column: 1, direction: "ascending" })).toEqual([2, 1, 0, 3]);
});

test("asking again for a column turns it round, then gives the query's own order back", () => {
	const up = nextOrder(null, 1);
	const down = nextOrder(up, 1);
	expect([up?.direction, down?.direction, nextOrder(down, 1)]).toEqual(["ascending", "descending", null]);
	expect(nextOrder(down, 0)).toEqual({ column: 0, direction: "ascending" });
});
