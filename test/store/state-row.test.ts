import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MissingTablesError } from "../../src/toolkit/store/database.js";
import { copyToParquet, withDuckDB } from "../../src/toolkit/store/parquet.js";
import { StateError } from "../../src/toolkit/store/state-folder.js";
import { readStateRows } from "../../src/toolkit/store/state-row.js";
import { tableFile, writeTables } from "../../src/toolkit/store/table.js";
import { clause, document, newFolder, noTables, target } from "./sample.js";

async function sampleTables(): Promise<string> {
	const folder = await newFolder();
	await writeTables({ ...noTables, documents: [document], clauses: [clause], targets: [target] }, folder);
	return folder;
}

describe("readStateRows", () => {
	test("gives rows as they were written", async () => {
		expect(await readStateRows(await sampleTables(), "refused")).toEqual({
			documents: [document],
			clauses: [clause],
			targets: [target],
		});
	});

	test("fills columns that an earlier bice did not know, or refuses such tables", async () => {
		const folder = await sampleTables();
		const file = tableFile(folder, "documents");
		await withDuckDB(":memory:", async (connection) => {
			await connection.run(`CREATE TABLE old AS SELECT * EXCLUDE (superseded_by) FROM read_parquet('${file}')`);
			await rm(file);
			await copyToParquet(connection, "old", file);
		});
		expect((await readStateRows(folder, "filled")).documents).toEqual([document]);
		await expect(readStateRows(folder, "refused")).rejects.toThrow("tables of an earlier bice, without superseded_by");
	});

	test("throws for tables that are not there, or cannot be read", async () => {
		await expect(readStateRows(await newFolder(), "filled")).rejects.toThrow(MissingTablesError);
		const folder = await sampleTables();
		await writeFile(join(folder, "clauses.parquet"), "no table");
		await expect(readStateRows(folder, "filled")).rejects.toThrow(StateError);
	});
});
