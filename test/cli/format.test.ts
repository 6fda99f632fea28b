import { describe, expect, test } from "vitest";
import { toCsv, toJson, toJsonl } from "../../src/toolkit/cli/format.js";
import { clauseNumber, toTargetRecords } from "../../src/toolkit/cli/target-record.js";
import { displayWidth, toTextTable } from "../../src/toolkit/cli/text-table.js";
import { clause, target } from "../store/sample.js";

describe("toCsv", () => {
	test.each(["=1", "+1", "-1", "@a", "\t=1", "=1"])("makes the formula %j text", (cell) => {
		expect(toCsv(["a"], [{ a: cell }])).toMatch(/^a\n"?'/);
	});

	test("keeps numbers, writes booleans as words, lists and objects as JSON, null as nothing", () => {
		const row = { a: -1.5, b: true, c: ["绿色", "创新"], d: null, e: { x: 1 } };
		expect(toCsv(Object.keys(row), [row])).toBe('a,b,c,d,e\n-1.5,true,"[""绿色"",""创新""]",,"{""x"":1}"\n');
	});
});

describe("toJsonl and toJson", () => {
	test("write a row a line; no row is no line, or an empty array", () => {
		const rows = [{ a: "一\n二" }, { a: null }];
		expect(toJsonl(["a"], rows)).toBe('{"a":"一\\n二"}\n{"a":null}\n');
		expect(JSON.parse(toJson(["a"], rows))).toEqual(rows);
		expect([toJsonl(["a"], []), JSON.parse(toJson(["a"], []))]).toEqual(["", []]);
	});
});

describe("toTextTable", () => {
	test("shortens long text and lets no control character reach the terminal", () => {
		const table = toTextTable(["quote"], [{ quote: `\u001b[31m${"目标".repeat(40)}` }]);
		expect(table).not.toContain("\u001b");
		expect(table).toContain("…");
		expect(Math.max(...table.split("\n").map(displayWidth))).toBeLessThanOrEqual(60);
	});

	test("an answer without rows has a header and says so", () => {
		expect(toTextTable(["区", "n"], [])).toBe("区  n\n──  ─\n(0 rows)\n");
	});
});

describe("toTargetRecords", () => {
	test.each([
		["1.", 1],
		["12", 12],
		["(十二)", 12],
		["三、", 3],
		["附", null],
		[null, null],
	])("the clause printed as %j is number %j", (printed, number) => {
		expect(clauseNumber(printed)).toBe(number);
	});

	test("names the document by the digits that its file name opens with, else by the name", () => {
		const docOf = (file: string) => toTargetRecords(file, [target], [clause])[0]?.doc;
		expect(docOf("plans/003_07901cef5f83406f.txt")).toBe("003");
		expect(docOf("工作要点.txt")).toBe("工作要点");
	});

	test("a target outside every clause has no clause number", () => {
		expect(toTargetRecords("a.txt", [{ ...target, clause_id: null }], [clause])[0]?.clause).toBeNull();
	});
});
