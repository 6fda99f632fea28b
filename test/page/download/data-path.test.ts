import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataFiles, downloadFiles } from "../../../src/toolkit/page/download/data-path.js";

describe("downloadFiles", () => {
	const paths = downloadFiles().map(({ path }) => path);

	test("are those that have been given out: they may grow, and never change", () => {
		expect(paths).toEqual(
			expect.arrayContaining(
				"bice.duckdb targets.csv targets.parquet clauses.csv documents.parquet ledger.xlsx ledger.csv ledger.en.xlsx ledger.en.csv"
					.split(" ")
					.map((name) => `/data/${name}`),
			),
		);
		expect(new Set(paths).size).toBe(paths.length);
	});

	test("each has a loader for the preview", () => {
		const folder = join(import.meta.dirname, "../../../src/data");
		const parameter = { table: "[table]", indicator: "[table]", ledger: "[ledger]", database: "bice" };
		for (const { path, kind, format } of dataFiles()) {
			const candidates = [path.slice("/data/".length), `${parameter[kind]}.${format}`, `[table].${format}`];
			expect(
				candidates.some((name) => existsSync(join(folder, `${name}.ts`))),
				path,
			).toBe(true);
		}
	});
});
