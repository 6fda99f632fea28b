import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asksRows, sqlStatements, sqlTokens } from "../../../src/components/notebook/sql-token.js";

describe("sqlTokens", () => {
	test("together are the query, whatever is written", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom("'", '"', "-", "/", "*", ";", "a", "绿", "\n", " ", "1") }),
				(sql) => {
					expect(
						sqlTokens(sql)
							.map(({ value }) => value)
							.join(""),
					).toBe(sql);
				},
			),
		);
	});

	test("a word of the language is one in any case, but not within a text, a comment or a quoted name", () => {
		const keywords = sqlTokens(`select 'FROM' AS "where" -- GROUP BY\nFROM targets`).filter(
			({ kind }) => kind === "keyword",
		);
		expect(keywords.map(({ value }) => value)).toEqual(["select", "AS", "FROM"]);
	});
});

describe("sqlStatements", () => {
	test.each([
		["SELECT 1", ["SELECT 1"]],
		["SELECT 1; SELECT ';' ;", ["SELECT 1", " SELECT ';' "]],
		["-- nothing; here\n;", []],
		["  \n", []],
	])("%j", (sql, statements) => {
		expect(sqlStatements(sql).map((statement) => statement.sql)).toEqual(statements);
		for (const { sql: own, start } of sqlStatements(sql)) expect(sql.slice(start, start + own.length)).toBe(own);
	});
});

test.each([
	["-- themes\nWITH a AS (SELECT 1) FROM a", true],
	["(SELECT 1)", true],
	["FROM targets", true],
	["DESCRIBE targets", false],
	["CREATE TABLE a AS SELECT 1", false],
])("asksRows(%j) is %s", (sql, expected) => {
	expect(asksRows(sql)).toBe(expected);
});
