import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyOf, languages } from "../../../src/toolkit/page/copy/copy.js";
import { exampleGroups, examples } from "../../../src/toolkit/page/notebook/example.js";
import { run } from "../../../src/toolkit/pipeline.js";
import { writeTables } from "../../../src/toolkit/store/table.js";
import { browserEngine, buildEngine, type Engine } from "../../query/engine.js";
import { codebooks, sources } from "../../row/collection.js";

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

/** Large counts are other types on the two engines, and the same numbers. */
const plain = (rows: unknown) =>
	JSON.parse(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? Number(value) : value)));

describe("examples", () => {
	test.each(examples)("$id: the same rows on both engines, and some", async ({ sql }) => {
		const rows = plain(await build.rows({ sql }));
		expect(rows.length).toBeGreaterThan(0);
		expect(plain(await browser.rows({ sql }))).toEqual(rows);
	});

	test("rows that stand for one target carry its code, by which they open its sentence", () => {
		for (const { sql } of examples) if (/\bquote\b/.test(sql)) expect(sql).toMatch(/SELECT target_id/);
	});

	test("are named in every language, differently, and each group has some", () => {
		for (const language of languages) {
			const names = examples.map(({ id }) => copyOf(language).notebook.exampleNames[id]);
			expect(new Set(names).size).toBe(examples.length);
		}
		for (const group of exampleGroups) expect(examples.some((example) => example.group === group)).toBe(true);
	});
});
