import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tableNames, tables } from "../../src/toolkit/schema/table.js";
import { openTables, type TableDatabase } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { tableCsv } from "../../src/toolkit/store/table-csv.js";
import { clause, document, noTables, target } from "./sample.js";

let directory: string;
let database: TableDatabase;

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), "bice-test-"));
	const led = { ...clause, lead_departments: ["县发展改革局", "县科技局"], heading: "=1+1" };
	await writeTables({ ...noTables, documents: [document], clauses: [led], targets: [target] }, directory);
	database = await openTables(directory);
});

afterAll(async () => {
	database.close();
	await rm(directory, { recursive: true });
});

describe("tableCsv", () => {
	test.each(tableNames)("%s has the columns of the schema in their order, and is the same twice", async (name) => {
		const csv = await tableCsv(database, name);
		const [head] = parse(csv, { bom: true }) as string[][];
		expect(head).toEqual(Object.keys(tables[name].columns));
		expect(csv.startsWith("\ufeff")).toBe(true);
		expect(await tableCsv(database, name)).toBe(csv);
	});

	test("joins lists by semicolons, keeps dates as they are, and runs no formula", async () => {
		const [row] = parse(await tableCsv(database, "clauses"), { bom: true, columns: true }) as Record<string, string>[];
		expect(row).toMatchObject({
			lead_departments: "县发展改革局;县科技局",
			focus: "innovation;green",
			heading: "'=1+1",
		});
		expect(JSON.parse(row?.theme_reasons ?? "")).toEqual(clause.theme_reasons);
		const [plan] = parse(await tableCsv(database, "documents"), { bom: true, columns: true }) as Record<
			string,
			string
		>[];
		expect(plan).toMatchObject({ issued: "2024-06-28", period_start: "2024", issuer: "" });
	});
});
