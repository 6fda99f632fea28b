import { describe, expect, test } from "vitest";
import { type OpenTables, openTables } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { clause, document, newFolder, noTables, target } from "./sample.js";

const former = { ...document, document_id: "former", superseded_by: document.document_id };
const finding = { rule: "damaged-date", document_id: "former", start: 0, end: 1, line: 1, column: 1, message: "" };
const passage = { start_a: 0, end_a: 1, start_b: 0, end_b: 1, characters: 1, similarity: 1, direction: null };

async function folderOf(documents: (typeof document)[]): Promise<string> {
	const folder = await newFolder();
	const of = <Row extends object>(row: Row) => documents.map(({ document_id }) => ({ ...row, document_id }));
	const reuse = { ...passage, document_a: "former", document_b: document.document_id, boilerplate: false };
	const rows = { documents, clauses: of(clause), targets: of(target), findings: [finding], reuse: [reuse] };
	await writeTables({ ...noTables, ...rows }, folder);
	return folder;
}

/** How many rows each table has. */
async function counts({ query }: OpenTables) {
	const names = ["documents", "clauses", "targets", "findings", "reuse"];
	const [row] = await query(`SELECT ${names.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`).join(", ")}`);
	return row;
}

describe("openTables", () => {
	test("leaves rows of superseded plans out of every table where that is asked, and has them in the archive", async () => {
		const all = { documents: 2, clauses: 2, targets: 2, findings: 1, reuse: 1 };
		const folder = await folderOf([document, former]);
		const database = await openTables(folder, { superseded: "left out" });
		expect(await counts(database)).toEqual({ documents: 1, clauses: 1, targets: 1, findings: 0, reuse: 0 });
		expect(await counts(database.archive)).toEqual(all);
		await expect(database.query("SET enable_external_access = true")).rejects.toThrow();
		await expect(database.query("FROM 'package.json'")).rejects.toThrow();
		database.close();

		const kept = await openTables(folder);
		expect(await counts(kept)).toEqual(all);
		kept.close();
	});

	test("an archive of plans that are all in force is the tables themselves", async () => {
		const database = await openTables(await folderOf([document]), { superseded: "left out" });
		expect(await counts(database)).toEqual(await counts(database.archive));
		database.close();
	});
});
