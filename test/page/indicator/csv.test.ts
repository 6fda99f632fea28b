import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { indicatorCsv } from "../../../src/toolkit/page/indicator/csv.js";
import { en, rowOf, sheetOf, stated, zh } from "./made-sheet.js";

const row = rowOf("high_tech_enterprises", [
	{ sentence: "=HYPERLINK(1)", value: -3 },
	{ value: 18, annual_value: 6, years: 3 },
]);
const refused = stated({
	state: "refused",
	target_id: "plan/2",
	reason: "只计培育库",
	reason_en: "a nursery only",
	value: 6,
});
const cells = row.cells.map((cell, index) => (index === 0 ? { ...cell, refused: [refused] } : cell));
const sheet = sheetOf([{ ...row, cells }]);
const read = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

describe("indicatorCsv", () => {
	const lines = read(indicatorCsv(sheet, zh));

	test("has a line for every number drawn or refused, with its reason and the address of its sentence", () => {
		expect(lines.map(({ value, comparability, reason }) => [value, comparability, reason])).toEqual([
			["-3", "yes", ""],
			["6", "no", "只计培育库"],
			["6", "yes", "三年共 18 家，此为年均"],
		]);
		expect(lines.map(({ link }) => link)).toEqual(["/reader/plan#t-1", "/reader/plan#t-2", "/reader/plan#t-1"]);
	});

	test("a sentence that a spreadsheet would run is guarded, a negative number stays a number", () => {
		expect(lines[0]?.quote).toBe("'=HYPERLINK(1)");
		expect(lines[0]?.value).toBe("-3");
	});

	test("gives reasons and regions in the language asked for", () => {
		const [, line] = read(indicatorCsv(sheet, en));
		expect([line?.reason, line?.region]).toEqual(["a nursery only", "Gaoqing County"]);
	});
});
