import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv, guardFormula } from "../../src/toolkit/text/csv.js";

describe("formatCsv", () => {
	test("writes for a spreadsheet with a byte order mark and CRLF, for a pipe with neither", () => {
		const rows = [
			["指标", "数值"],
			["高新技术企业", 72],
		];
		expect(formatCsv(rows)).toBe("\ufeff指标,数值\r\n高新技术企业,72\r\n");
		expect(formatCsv(rows, "pipe")).toBe("指标,数值\n高新技术企业,72\n");
	});

	test("writes numbers and truth as they are, nothing for null", () => {
		expect(formatCsv([[-1.5, true, null, undefined, 0]], "pipe")).toBe("-1.5,true,,,0\n");
	});

	test("what it writes is read back, whatever the text holds", () => {
		const cell = fc.string({ unit: fc.constantFrom(..."一二,\"'\r\n;=+ a0", "😀") });
		const table = fc
			.integer({ min: 1, max: 4 })
			.chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
		fc.assert(
			fc.property(table, (rows) => {
				const read: string[][] = parse(formatCsv(rows), {
					bom: true,
					record_delimiter: "\r\n",
					skip_empty_lines: false,
				});
				const written = rows.filter((row) => row.length > 1 || guardFormula(row[0] ?? "") !== "");
				expect(read.filter((row) => row.length > 1 || row[0] !== "")).toEqual(
					written.map((row) => row.map(guardFormula)),
				);
			}),
		);
	});
});

describe("guardFormula", () => {
	test.each(["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a", "  =1"])(
		"leads %j by an apostrophe",
		(text) => expect(guardFormula(text)).toBe(`'${text}`),
	);

	test.each(["2家", "≥72", "“四强”产业", "", "a=1"])("leaves %j alone", (text) =>
		expect(guardFormula(text)).toBe(text),
	);
});
