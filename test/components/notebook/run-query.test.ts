import type { DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import { beforeAll, describe, expect, test } from "vitest";
import { toAnswer } from "../../../src/components/notebook/answer.js";
import { QueryFailure, runQuery } from "../../../src/components/notebook/run-query.js";
import { connect } from "./wasm.js";

let connection: DuckDBConnection;
beforeAll(async () => {
	({ connection } = await connect());
	connection.query(
		"CREATE TABLE targets AS SELECT * FROM (VALUES ('green', 72, '达到72家'), ('rural', 5, '5个')) AS t(theme, value, quote)",
	);
}, 30_000);

const run = (sql: string) => runQuery({ query: async (text: string) => connection.query(text) } as never, sql);
const rowsOf = async (sql: string) => {
	const { table, types } = await run(sql);
	const answer = toAnswer(table, types);
	return Array.from({ length: answer.count }, (_, row) => answer.columns.map((_, column) => answer.cell(row, column)));
};
const failure = (sql: string) =>
	run(sql).then(
		() => null,
		(problem: unknown) => (problem instanceof QueryFailure ? problem.error : problem),
	);

describe("runQuery, on the engine of the browser", () => {
	test("rows come in the query's order, with the types as DuckDB spells them", async () => {
		const { types } = await run("SELECT theme, value, 1.5::DECIMAL(4, 2) AS d, DATE '2024-06-28' AS day FROM targets");
		expect(types).toEqual(["VARCHAR", "INTEGER", "DECIMAL(4,2)", "DATE"]);
		expect(await rowsOf("SELECT theme FROM targets ORDER BY value")).toEqual([["rural"], ["green"]]);
	});

	test.each([
		"SELECT CAST(quote AS INTEGER) FROM targets",
		"SELECT theme FROM targets WHERE CAST(quote AS INTEGER) > 1",
		"SELECT CAST(CASE WHEN i = 900000 THEN 'a' ELSE '1' END AS INTEGER) FROM range(1000000) AS t(i)",
	])("a value that fails on the way is an error, not an answer that ends early: %s", async (sql) => {
		expect(await failure(sql)).toMatchObject({ kind: "conversion" });
	});

	test("of several statements the last answers, and an error has its place in the whole", async () => {
		expect(await rowsOf("CREATE TEMP TABLE few AS FROM targets LIMIT 1; SELECT count(*) FROM few;")).toEqual([[1]]);
		const sql = "SELECT 1;\n-- next\nSELECT nothing FROM targets";
		expect(await failure(sql)).toMatchObject({ kind: "name", place: sql.indexOf("nothing") });
	});

	test("an answer can be asked in turn, also by a query that becomes the next one", async () => {
		await run("SELECT * FROM targets");
		expect(await rowsOf("SELECT theme FROM answer WHERE value > 10")).toEqual([["green"]]);
		expect(await rowsOf("SELECT count(*) FROM answer")).toEqual([[1]]);
	});

	test("what is no query of rows runs as it stands", async () => {
		expect((await rowsOf("DESCRIBE targets")).map(([name]) => name)).toEqual(["theme", "value", "quote"]);
		expect(await failure("DESCRIBE nothing")).toMatchObject({ kind: "table" });
	});
});
