import { describe, expect, test } from "vitest";
import { toAnswer, toCsv } from "../../../src/components/notebook/answer.js";

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
	test("gives dates, large numbers, lists and nothing as a reader writes them", () => {
		const answer = toAnswer(
			arrow({
				issued: ["Date32<DAY>", [Date.UTC(2024, 5, 28), null]],
				count: ["Int64", [3n, 2n ** 60n]],
				focus: ["List<Utf8>", [{ toJSON: () => ["innovation", "green"] }, { toJSON: () => [] }]],
			}),
		);
		expect(answer).toEqual({
			columns: ["issued", "count", "focus"],
			rows: [
				["2024-06-28", 3, "innovation、green"],
				[null, "1152921504606846976", ""],
			],
		});
	});
});

describe("toCsv", () => {
	test("quotes what must be quoted and leaves nothing for a spreadsheet to run", () => {
		const csv = toCsv({
			columns: ["a", "b"],
			rows: [
				["=HYPERLINK(1)", -5],
				['他说"好",\n然后', null],
			],
		});
		expect(csv).toBe('\ufeffa,b\r\n\'=HYPERLINK(1),-5\r\n"他说""好"",\n然后",\r\n');
	});
});
