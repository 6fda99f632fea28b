import { describe, expect, test } from "vitest";
import { run } from "../src/toolkit/pipeline.js";
import { tableNames } from "../src/toolkit/schema/table.js";
import { codebooks, sources } from "./row/collection.js";
import { former, revised, revision } from "./row/revision.js";

const withoutFormer = sources.filter(({ document_id }) => document_id !== former);
const all = run([...sources, revision], codebooks);

describe("a plan that was superseded", () => {
	test("keeps its rows, and both say which took the place of which", () => {
		const history = all.documents.filter(({ region_code }) => region_code === "370322");
		expect(
			history.map(({ document_id, supersedes, superseded_by }) => [document_id, supersedes, superseded_by]),
		).toEqual([
			["gaoqing-2021-urban-vitality", null, null],
			[former, null, revised],
			[revised, former, null],
		]);
		for (const table of ["clauses", "targets", "observations"] as const) {
			expect(all[table].some(({ document_id }) => document_id === former)).toBe(true);
		}
	});

	test("changes nothing in what is said of plans in force", () => {
		const inForce = run([...withoutFormer, revision], codebooks);
		for (const table of tableNames) {
			const rows = all[table].filter((row) => !("document_id" in row) || row.document_id !== former);
			expect(rows, table).toEqual(inForce[table]);
		}
	});

	test("leads to the revision after the next where that one was withdrawn", () => {
		const second = { ...revision, entry: revision.entry && { ...revision.entry, supersedes: "first" } };
		const { documents } = run([...sources, second], codebooks, [{ document_id: "first", supersedes: former }]);
		expect(documents.find(({ document_id }) => document_id === former)?.superseded_by).toBe(revised);
	});
});
