import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { envelope } from "../../../src/toolkit/page/envelope.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import { readSearchIndex } from "../../../src/toolkit/page/search/read-index.js";
import { renderSearch } from "../../../src/toolkit/page/search.js";
import { readNameBooks } from "../../../src/toolkit/page/word/names.js";
import type { SearchIndex } from "../../../src/toolkit/search/search-index.js";
import { openTables, type TableDatabase } from "../../../src/toolkit/store/database.js";
import { writeTables } from "../../../src/toolkit/store/table.js";
import { tables } from "../../search/collection.js";
import { noTables } from "../../store/sample.js";

const books = await readNameBooks();
let directory: string;
let database: TableDatabase;
let empty: TableDatabase;
let index: SearchIndex;

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), "bice-test-"));
	await writeTables(tables, join(directory, "filled"));
	await writeTables(noTables, join(directory, "empty"));
	[database, empty] = await Promise.all([openTables(join(directory, "filled")), openTables(join(directory, "empty"))]);
	index = await readSearchIndex(database, books);
}, 30_000);

afterAll(async () => {
	database.close();
	empty.close();
	await rm(directory, { recursive: true });
});

describe("readSearchIndex", () => {
	test("names everything in both languages, regions in the order of the columns", () => {
		expect(index.regions.map(({ short }) => short.zh)).toEqual(["高青", "潍城", "城阳", "钢城"]);
		expect(index.regions[0]).toMatchObject({ name: { zh: "高青县", en: "Gaoqing County" } });
		expect(index.indicators).toHaveLength(books.indicators.length);
	});

	test("gives an indicator the values of its members, each at the anchor of its target", () => {
		const values = index.indicators.find(({ id }) => id === "high_tech_enterprises")?.values ?? [];
		const members = tables.observations.filter(
			({ indicator_id, role }) => indicator_id === "high_tech_enterprises" && role === "member",
		);
		expect(values).toHaveLength(members.length);
		expect(values.map(({ text }) => text.zh)).toContain("≥1,700 家");
		for (const { anchor, plan } of values) {
			const passage = index.targets.passage[index.targets.anchor.indexOf(anchor)] ?? -1;
			expect(index.passages.plan[passage]).toBe(plan);
		}
	});

	test("counts what speaks of a theme", () => {
		const rural = index.themes.find(({ theme }) => theme === "rural");
		expect(rural?.targets).toBe(tables.targets.filter(({ theme }) => theme === "rural").length);
		expect(rural?.clauses).toBe(
			tables.clauses.filter(({ theme, focus }) => [theme, ...focus].includes("rural")).length,
		);
	});

	test("a collection without plans gives an index without passages", async () => {
		const none = await readSearchIndex(empty, books);
		expect([none.text, none.regions, none.plans, none.themes]).toEqual(["", [], [], []]);
	});
});

describe("the search page before its script runs", () => {
	test.each(["zh", "en"] as const)("in %s: leads to everything that has a name", async (language) => {
		const page = toPageContext(language, books, { path: "/search" });
		const html = envelope(await renderSearch(database, page), page);
		for (const { name } of index.themes) expect(html).toContain(name[language]);
		const prefix = language === "zh" ? "" : "/en";
		expect(html).toContain(`href="${prefix}/indicator#high_tech_enterprises"`);
		expect(html).toContain(`href="${prefix}/reader/gaoqing-2024-key-points"`);
		expect(html.match(/\/ledger\?[^"]*department=/g)).toHaveLength(index.departments.length);
		expect(html).toContain(`<form id="search" class="question-form" action="${prefix}/search"`);
	});

	test("renders a collection without plans", async () => {
		const page = toPageContext("zh", books);
		await expect(renderSearch(empty, page).then((made) => envelope(made, page))).resolves.toContain("检索");
	});
});
