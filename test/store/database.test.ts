import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTables, QueryError, type TableDatabase } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { document, newFolder, noTables, target } from "./sample.js";

let folder: string;
let database: TableDatabase;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "bice-test-"));
	await writeTables({ ...noTables, documents: [document], targets: [target] }, folder);
	database = await openTables(folder);
});

afterAll(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

describe("openTables", () => {
	test("gives plain values: dates as text, whole numbers of any width as numbers, lists, objects", async () => {
		const sql =
			"SELECT issued, sum(period_start) AS total, 1.25 AS rate, [1, 2] AS list, {'a': [issued]} AS struct FROM documents GROUP BY issued";
		expect(await database.query(sql)).toEqual([
			{ issued: "2024-06-28", total: 2024, rate: 1.25, list: [1, 2], struct: { a: ["2024-06-28"] } },
		]);
	});

	test("a number too large for JavaScript keeps its digits as text", async () => {
		expect(await database.query("SELECT 9007199254740993 AS n")).toEqual([{ n: "9007199254740993" }]);
	});

	test("binds values by place and by name, as data and not as SQL", async () => {
		const theme = "' OR 1 = 1 --";
		expect(await database.query("SELECT $1 AS theme, $2 AS value", [theme, 0.5])).toEqual([{ theme, value: 0.5 }]);
		expect(await database.query("SELECT count(*) AS n FROM targets WHERE theme = $theme", { theme })).toEqual([
			{ n: 0 },
		]);
	});

	test("a query that fails throws DuckDB's message together with the query", async () => {
		const failure = await database.query("SELECT thema FROM targets").catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(QueryError);
		expect(failure).toMatchObject({
			message: expect.stringContaining('"thema" not found'),
			sql: "SELECT thema FROM targets",
		});
	});

	test.each([
		["writes a file", "COPY targets TO 'stolen.csv'"],
		["exports all", "EXPORT DATABASE 'stolen'"],
		["reads a text file", "SELECT * FROM read_text('package.json')"],
		["reads a CSV file", "FROM 'package.json'"],
		["lists a folder", "FROM glob('*')"],
		["opens a database", "ATTACH 'stolen.db'"],
		["installs an extension", "INSTALL httpfs"],
		["lifts the lock", "SET enable_external_access = true"],
	])("a query that %s is refused", async (_, sql) => {
		await expect(database.query(sql)).rejects.toThrow(QueryError);
		expect(["stolen.csv", "stolen", "stolen.db"].filter((file) => existsSync(file))).toEqual([]);
	});

	test("tables that were not built are missed by name", async () => {
		await expect(openTables(await newFolder())).rejects.toThrow(/^missing table: .*documents\.parquet$/);
	});
});
