import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/toolkit/pipeline.js";
import { wordClausesQuery } from "../../src/toolkit/query/distinctive.js";
import {
	indicatorCountsQuery,
	indicatorObservationsQuery,
	observationsQuery,
} from "../../src/toolkit/query/indicator.js";
import { measureClausesQuery } from "../../src/toolkit/query/measure.js";
import type { BoundQuery, Query } from "../../src/toolkit/query/query.js";
import { placesQuery } from "../../src/toolkit/query/reading.js";
import {
	allPassagesQuery,
	documentPassagesQuery,
	passagesQuery,
	reuseMatrixQuery,
} from "../../src/toolkit/query/reuse.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { codebooks, sources } from "../row/collection.js";
import { browserEngine, buildEngine, type Engine } from "./engine.js";

let directory: string;
let build: Engine;
let browser: Engine;

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), "bice-test-"));
	await writeTables(run(sources, codebooks), directory);
	[build, browser] = await Promise.all([buildEngine(directory), browserEngine(directory)]);
}, 30_000);

afterAll(async () => {
	build.close();
	browser.close();
	await rm(directory, { recursive: true });
});

const [a, b] = ["gaoqing-2024-key-points", "weicheng-2023-2025-action-plan"];
const queries: [string, Query<object> | BoundQuery<object>][] = [
	["measures of green in two regions", measureClausesQuery({ theme: "green", regions: ["370322", "370214"] })],
	["measures of industry in all regions", measureClausesQuery({ theme: "industry" })],
	["the matrix of reuse", reuseMatrixQuery],
	["the passages of two plans", passagesQuery({ a, b })],
	["the passages of a plan", { ...documentPassagesQuery, params: [a] }],
	["all passages", allPassagesQuery],
	["values beside the targets of a plan", { ...placesQuery, params: [a] }],
	["clauses for words", wordClausesQuery],
	["observations of two indicators", indicatorObservationsQuery(["annual_water_use", "high_tech_enterprises"])],
	["how many plans state each indicator", indicatorCountsQuery],
	["all observations", observationsQuery],
];

describe("queries of comparison, on the engine of the build and on that of the browser", () => {
	test.each(queries)("%s: the same rows", async (_, query) => {
		const rows = await build.rows(query);
		expect(rows.length).toBeGreaterThan(0);
		expect(await browser.rows(query)).toEqual(rows);
	});
});

describe("measureClausesQuery", () => {
	test("gives every clause once, and the targets of the theme in their clause or in the lead of a section", async () => {
		const rows = await build.rows(measureClausesQuery({ theme: "innovation" }));
		expect(rows.filter(({ theme }) => theme !== null)).toHaveLength(329);
		const { targets } = run(sources, codebooks);
		const own = targets.filter(({ theme }) => theme === "innovation");
		expect(rows.flatMap(({ comparators }) => comparators)).toHaveLength(own.length);
		const leads = rows.filter(({ theme }) => theme === null).flatMap(({ deadlines }) => deadlines);
		expect(leads).toHaveLength(own.filter(({ clause_id }) => clause_id === null).length);
		for (const { comparators, deadlines, deadline_sources } of rows)
			expect([deadlines.length, deadline_sources.length]).toEqual([comparators.length, comparators.length]);
	});

	test("binds what it is given: a quote in a region's code finds nothing and breaks nothing", async () => {
		const { sql, params } = measureClausesQuery({ theme: "green", regions: ["370322'; DROP TABLE targets; --"] });
		expect(sql).not.toContain("DROP");
		expect(params).toHaveLength(2);
		expect(await build.rows({ sql, params })).toEqual([]);
	});
});

describe("passagesQuery and reuseMatrixQuery", () => {
	test("passages are the same from either side, and stand in the clauses named", async () => {
		const rows = await build.rows(passagesQuery({ a, b }));
		const back = await build.rows(passagesQuery({ a: b, b: a }));
		expect(back.map((row) => [row.start_b, row.clause_b, row.earlier])).toEqual(
			expect.arrayContaining(rows.map((row) => [row.start_a, row.clause_a, row.earlier])),
		);
		expect(back).toHaveLength(rows.length);
		expect(rows.every(({ clause_a, clause_b }) => clause_a.startsWith(a) && clause_b.startsWith(b))).toBe(true);
		expect(rows.every(({ earlier }) => earlier === b)).toBe(true);
	});

	test("the matrix has every ordered pair, shares of one, and agrees with the passages", async () => {
		const matrix = await build.rows(reuseMatrixQuery);
		expect(matrix).toHaveLength(20);
		const passages = (await build.rows(passagesQuery({ a, b }))).filter(({ boilerplate }) => !boilerplate);
		const cell = matrix.find((row) => row.document_id === a && row.other_id === b);
		expect(cell).toMatchObject({ passages: passages.length, earlier: b });
		for (const { share, boilerplate_share } of matrix) {
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share + boilerplate_share).toBeLessThan(0.1);
		}
	});
});
