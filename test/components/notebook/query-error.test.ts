import { describe, expect, test } from "vitest";
import { queryError } from "../../../src/components/notebook/query-error.js";

describe("queryError", () => {
	test("the sign under the line that DuckDB repeats becomes a place in the query", () => {
		const sql = "SELECT *\nFROM target";
		const message =
			'Catalog Error: Table with name target does not exist!\nDid you mean "targets"?\nLINE 2: FROM target\n             ^';
		expect(queryError(message, sql)).toEqual({
			kind: "table",
			message: 'Catalog Error: Table with name target does not exist!\nDid you mean "targets"?',
			place: sql.indexOf("target"),
		});
	});

	test("Chinese before the place takes two columns a character", () => {
		const sql = "SELECT '创新绿色乡村' AS x, nothing FROM targets";
		const message = `Binder Error: x\nLINE 1: ${sql}\n${" ".repeat(36)}^`;
		expect(queryError(message, sql).place).toBe(sql.indexOf("nothing"));
	});

	test("a long line that DuckDB shortens is found again", () => {
		const sql = `SELECT '${"a".repeat(90)}', nothing, '${"b".repeat(90)}' FROM targets`;
		const shown = sql.slice(50, 130);
		const message = `Binder Error: x\nLINE 1: ...${shown}...\n${" ".repeat(8 + 3 + sql.indexOf("nothing") - 50)}^`;
		expect(queryError(message, sql).place).toBe(sql.indexOf("nothing"));
	});

	test("lines that were put before the query do not count", () => {
		const message = "Parser Error: x\nLINE 2: SELECT FORM\n               ^";
		expect(queryError(message, "SELECT FORM", 1).place).toBe(7);
	});

	test.each([
		["Parser Error: syntax error at end of input", "syntax", 8],
		["Conversion Error: Could not convert string 'x' to INT32", "conversion", null],
		["Permission Error: COPY TO is disabled by configuration", "permission", null],
		["something else", "other", null],
	])("%s", (message, kind, place) => {
		expect(queryError(message, "SELECT 1 ")).toEqual({ kind, message, place });
	});
});
