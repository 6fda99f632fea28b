import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTables, type TableDatabase } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { clause, document, noTables, target } from "../store/sample.js";

interface NamedQuery {
	name: string;
	sql: string;
}

const folder = join(import.meta.dirname, "../../src/toolkit/query");
const queries: NamedQuery[] = [];
for (const file of await readdir(folder)) {
	for (const [name, exported] of Object.entries<unknown>(await import(join(folder, file)))) {
		if (typeof exported === "object" && exported !== null && "sql" in exported) {
			queries.push({ name: `${file}: ${name}`, sql: String(exported.sql) });
		}
	}
}

let directory: string;
let empty: TableDatabase;
let filled: TableDatabase;

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), "bice-test-"));
	await writeTables(noTables, join(directory, "empty"));
	await writeTables(
		{ ...noTables, documents: [document], clauses: [clause], targets: [target] },
		join(directory, "filled"),
	);
	[empty, filled] = await Promise.all([openTables(join(directory, "empty")), openTables(join(directory, "filled"))]);
});

afterAll(async () => {
	empty.close();
	filled.close();
	await rm(directory, { recursive: true });
});

describe("queries", () => {
	test("there are some", () => {
		expect(queries.length).toBeGreaterThan(0);
	});

	test.each(queries)("$name is bound by a real DuckDB, over tables with and without rows", async ({ sql }) => {
		const values = [...new Set(sql.match(/\$\d/g))].map(() => document.document_id);
		await expect(empty.query(sql, values)).resolves.toBeInstanceOf(Array);
		await expect(filled.query(sql, values)).resolves.toBeInstanceOf(Array);
	});

	test.each(queries)("$name says in which order its rows come, or asks for one document", ({ sql }) => {
		expect(sql).toMatch(/ORDER BY|FROM documents WHERE document_id = \$1$/);
	});
});
