import { describe, expect, test } from "vitest";
import { toAnswer } from "../../../src/components/notebook/answer.js";
import { toCsv } from "../../../src/components/notebook/csv.js";
import { answerOf } from "../../../src/toolkit/chart/answer.js";

/** Returns what Arrow would: columns with a type, and a value a row. */
function arrow(columns: Record<string, [type: string, values: unknown[]]>) {
	const entries = Object.entries(columns);
	return {
		schema: { fields: entries.map(([name, [type]]) => ({ name, type })) },
		numRows: entries[0]?.[1][1].length ?? 0,
		getChildAt: (index: number) => ({ get: (row: number) => entries[index]?.[1][1][row] }),
	};
}

describe("toAnswer", () => {
	const answer = toAnswer(
		arrow({
			issued: ["Date32<DAY>", [Date.UTC(2024, 5, 28), null]],
			count: ["Int64", [3n, 2n ** 60n]],
			focus: ["List<Utf8>", [{ toJSON: () => ["innovation", "green"] }, { toJSON: () => [] }]],
			at: ["Time64<MICROSECOND>", [36_000_000_000n, null]],
			boilerplate: ["Bool", [true, false]],
		}),
		["DATE", "BIGINT", "VARCHAR[]", "TIME", "BOOLEAN"],
	);
	const rows = [0, 1].map((row) => answer.columns.map((_, column) => answer.cell(row, column)));

	test("gives dates, large numbers, lists and nothing as a reader writes them", () => {
		expect(rows).toEqual([
			["2024-06-28", 3, "innovation、green", "10:00:00", true],
			[null, "1152921504606846976", "", null, false],
		]);
	});

	test("says what each column holds, and its type as DuckDB spells it", () => {
		expect(answer.columns.map(({ type }) => type)).toEqual(["date", "number", "list", "text", "boolean"]);
		expect(answer.columns[1]?.sqlType).toBe("BIGINT");
	});
});

test("toCsv writes all rows, quotes what must be quoted and leaves nothing for a spreadsheet to run", () => {
	const columns = ["a", "b"].map((name) => ({ name, type: "text", sqlType: "VARCHAR" }) as const);
	const rows = [
		["=HYPERLINK(1)", -5],
		['他说"好",\n然后', null],
	];
	expect(toCsv(answerOf(columns, rows))).toBe('\ufeffa,b\r\n\'=HYPERLINK(1),-5\r\n"他说""好"",\n然后",\r\n');
});
