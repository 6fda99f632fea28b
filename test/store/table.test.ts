import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/toolkit/pipeline.js";
import { tableNames, tables } from "../../src/toolkit/schema/table.js";
import { openTables } from "../../src/toolkit/store/database.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { readCollection } from "../../src/toolkit/store/seed.js";
import { databaseFile, tableFile, writeTables } from "../../src/toolkit/store/table.js";
import { clause, document, newFolder, noTables, target } from "./sample.js";

const some = { ...noTables, documents: [document], clauses: [clause], targets: [target, { ...target, start: 2 }] };

describe("writeTables", () => {
	test("writes the same bytes for the same rows, in whatever order they come: Parquet and DuckDB", async () => {
		const [first, second] = [await newFolder(), await newFolder()];
		await writeTables(some, first);
		await writeTables({ ...some, targets: some.targets.toReversed() }, second);
		for (const name of await readdir(first)) {
			expect((await readFile(join(second, name))).equals(await readFile(join(first, name))), name).toBe(true);
		}
	});

	test("writes the same DuckDB file of the five plans every time", async () => {
		const folder = await newFolder();
		const { sources, codebooks } = await readCollection(projectAt());
		const rows = run(sources, codebooks);
		const digests = new Set<string>();
		for (let time = 0; time < 6; time += 1) {
			await writeTables(rows, folder);
			digests.add(
				createHash("sha256")
					.update(await readFile(join(folder, databaseFile)))
					.digest("hex"),
			);
		}
		expect(digests.size).toBe(1);
	});

	test("orders rows as the schema names", async () => {
		const folder = await newFolder();
		await writeTables(some, folder);
		const database = await openTables(folder);
		expect(await database.query('SELECT "start" FROM targets')).toEqual([{ start: 2 }, { start: 20 }]);
		database.close();
	});

	test("a table without rows keeps all its columns and their types", async () => {
		const folder = await newFolder();
		await writeTables(noTables, folder);
		const database = await openTables(folder);
		for (const name of tableNames) {
			const described = await database.query(`DESCRIBE ${name}`);
			expect(described.map((row) => row.column_name)).toEqual(Object.keys(tables[name].columns));
			expect(described.map((row) => String(row.column_type).replaceAll('"', ""))).toEqual(
				Object.values(tables[name].columns).map(({ type }) => type.replaceAll('"', "")),
			);
		}
		database.close();
	});

	test("every value comes back as it went in, text that looks like markup, SQL, a path or a formula too", async () => {
		const hostile = [
			"<script>alert(1)</script>",
			"'; DROP TABLE targets; --",
			"../../etc/passwd",
			"=HYPERLINK(1)",
			'"\\\n\t\r',
			"\u0000\ufeff\u202e",
			"𠮷👪",
			"",
		];
		const targets = hostile.map((quote, start) => ({
			...target,
			start,
			quote,
			rules: [quote, quote],
			value: 0.1 * start,
		}));
		const documents = [document, { ...document, document_id: "b", issued: null, title: hostile.join("") }];
		const folder = await newFolder();
		await writeTables({ ...noTables, documents, clauses: [clause], targets }, folder);
		const database = await openTables(folder);
		expect(await database.query("FROM documents")).toEqual([documents[1], documents[0]]);
		expect(await database.query("FROM clauses")).toEqual([clause]);
		expect(await database.query("FROM targets")).toEqual(targets);
		database.close();
	});

	test("a row that does not fit its table is refused, and the files of the last run stay", async () => {
		const folder = await newFolder();
		await writeTables(some, folder);
		const before = await readFile(tableFile(folder, "documents"));
		const wrong = [{ ...document, issued: "2024-02-30" }];
		await expect(writeTables({ ...noTables, documents: wrong }, folder)).rejects.toThrow("invalid date: 2024-02-30");
		expect(await readFile(tableFile(folder, "documents"))).toEqual(before);
		expect((await readdir(folder)).sort()).toEqual(
			["bice.duckdb", ...tableNames.map((name) => `${name}.parquet`)].sort(),
		);
	});

	test("a null where the schema asks for a value is refused", async () => {
		const nameless = { ...document, document_id: null } as unknown as typeof document;
		await expect(writeTables({ ...noTables, documents: [nameless] }, await newFolder())).rejects.toThrow("NOT NULL");
	});

	test("replaces a damaged file of an earlier run", async () => {
		const folder = await newFolder();
		await writeFile(join(folder, "targets.parquet"), "half a file");
		await writeTables(some, folder);
		const database = await openTables(folder);
		expect(await database.query("SELECT count(*) AS n FROM targets")).toEqual([{ n: 2 }]);
		database.close();
	});
});
