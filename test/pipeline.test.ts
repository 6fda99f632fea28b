import { describe, expect, test } from "vitest";
import { readPlan, run } from "../src/toolkit/pipeline.js";
import { codebooks, seedSource, sources } from "./row/collection.js";

const tables = run(sources, codebooks);
const textOf = new Map(sources.map(({ document_id, text }) => [document_id, [...text]]));
/** What a plan says between two code points. */
const said = (id: string, start: number, end: number) => textOf.get(id)?.slice(start, end).join("");

describe("run, on the five plans", () => {
	test("has the documents in the order of the catalogue, with what text and catalogue say", () => {
		const kept = tables.documents.map((row) => [
			row.document_id,
			row.region,
			row.plan_type,
			row.period_start,
			row.period_end,
		]);
		expect(kept).toEqual([
			["chengyang-2023-key-tasks", "城阳区", "annual", 2023, 2023],
			["gangcheng-2020-campaign", "钢城区", "campaign", 2020, 2020],
			["gaoqing-2021-urban-vitality", "高青县", "campaign", 2021, 2021],
			["gaoqing-2024-key-points", "高青县", "annual", 2024, 2024],
			["weicheng-2023-2025-action-plan", "潍城区", "multi_year", 2023, 2025],
		]);
	});

	test("takes from the catalogue, with a note, what a text lost", () => {
		const [gaoqing] = tables.documents.filter(({ document_id }) => document_id === "gaoqing-2024-key-points");
		expect(gaoqing).toMatchObject({ document_number: "高政办字〔2024〕12号", issued: "2024-06-28" });
		const [gangcheng] = tables.documents.filter(({ document_id }) => document_id === "gangcheng-2020-campaign");
		expect(gangcheng).toMatchObject({
			title: "全区“重点工作攻坚年”重点任务实施方案",
			document_number: null,
			issued: null,
		});
		expect([gaoqing?.note, gangcheng?.note]).toEqual([expect.any(String), expect.any(String)]);
	});

	test("counts 71, 52, 43, 64 and 99 clauses, numbered through each plan", () => {
		const counts = sources.map(
			({ document_id }) => tables.clauses.filter((row) => row.document_id === document_id).length,
		);
		expect(counts).toEqual([71, 52, 43, 64, 99]);
		for (const { clause_id, document_id, ordinal } of tables.clauses)
			expect(clause_id).toBe(`${document_id}#${ordinal}`);
	});

	test("every span of a target holds: its numeral within its sentence", () => {
		expect(tables.targets.length).toBeGreaterThan(250);
		for (const row of tables.targets) {
			expect(said(row.document_id, row.start, row.end)).toBe(row.raw);
			expect(said(row.document_id, row.quote_start, row.quote_end)).toBe(row.quote);
			expect(row.quote_start <= row.start && row.end <= row.quote_end, row.target_id).toBe(true);
			expect(row.raw).toMatch(/[\d零〇一二两三四五六七八九十百千万亿半]/);
		}
	});

	test("every span of a clause holds: it begins with its number and heading, and counts its characters", () => {
		for (const row of tables.clauses) {
			const text = said(row.document_id, row.start, row.end) ?? "";
			expect(row.characters).toBe(row.end - row.start);
			expect([...text].length).toBe(row.characters);
			expect(text).toBe(text.trim());
			if (row.number !== null) expect(text.slice(0, 8), row.clause_id).toContain(row.number);
			if (row.heading !== null) expect(text.replace(/\s/g, "")).toContain(row.heading.replace(/\s/g, "").slice(0, 6));
		}
	});

	test("every reason of a theme stands in its clause, and says its word", () => {
		for (const { document_id, start, end, theme_reasons } of tables.clauses)
			for (const reason of theme_reasons) {
				expect(said(document_id, reason.start, reason.end)?.toLowerCase()).toBe(reason.word.toLowerCase());
				expect(start <= reason.start && reason.end <= end).toBe(true);
			}
	});

	test("every target stands in the clause that it names, and those without one in none", () => {
		const clauses = new Map(tables.clauses.map((row) => [row.clause_id, row]));
		for (const { clause_id, document_id, start, end, target_id } of tables.targets) {
			const around = tables.clauses.filter(
				(row) => row.document_id === document_id && row.start <= start && end <= row.end,
			);
			expect(around, target_id).toEqual(clause_id === null ? [] : [clauses.get(clause_id)]);
		}
	});

	test("targets stand in the order of the text, and no two share a numeral", () => {
		for (const { document_id } of sources) {
			let last = 0;
			for (const { start, end } of tables.targets.filter((row) => row.document_id === document_id)) {
				expect(start).toBeGreaterThanOrEqual(last);
				last = end;
			}
		}
	});

	test("every value is a finite number, and a range rises", () => {
		for (const { value, value_max, comparator, target_id } of tables.targets) {
			expect(Number.isFinite(value), target_id).toBe(true);
			if (comparator === "range") expect(value_max, target_id).toBeGreaterThan(value);
		}
	});

	test("every finding says where it stands", () => {
		for (const { document_id, start, end } of tables.findings) expect(said(document_id, start, end)).not.toBe("");
	});

	test("a second run gives the same tables", () => {
		expect(run(sources, codebooks)).toEqual(tables);
	});

	test("a plan read alone gives the rows that it gives among others", () => {
		const { document, clauses, targets } = readPlan(seedSource("weicheng-2023-2025-action-plan"), codebooks);
		const own = (row: { document_id: string }) => row.document_id === document.document_id;
		expect({ clauses, targets }).toEqual({ clauses: tables.clauses.filter(own), targets: tables.targets.filter(own) });
	});
});
