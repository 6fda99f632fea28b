import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "../../../src/toolkit/page/notebook/example.js";
import { openTables, type TableDatabase } from "../../../src/toolkit/store/database.js";
import { findBarriers } from "../axe.js";
import { type OpenPage, openSite, type Site } from "../site.js";
import { openedSentence, overflow, views } from "./view.js";

let site: Site;
let database: TableDatabase;
let open: OpenPage;
beforeAll(async () => {
	[site, database] = await Promise.all([openSite(), openTables("data/tables")]);
	open = await site.open("/notebook");
});
afterAll(async () => {
	database.close();
	await site.close();
});

test("an answer and its chart stand there before any query, and no database is loaded for them", async () => {
	const { page, requests } = open;
	expect(await page.locator(".answer .chart-place svg:visible").count()).toBe(1);
	expect(await page.locator(".answer-rows tbody tr").count()).toBeGreaterThan(10);
	expect(requests.filter((address) => /\/_file\/data\//.test(address))).toEqual([]);
});

describe("examples", () => {
	test.each(examples)("$id: the browser answers what the store does", async ({ id, sql }) => {
		const { page, problems } = open;
		await page.locator(`[data-id="${id}"]`).click();
		await ended(page);
		const shown = await page
			.locator(".answer-rows tbody tr")
			.evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));
		const rows = (await database.query(sql)).map((row) => Object.values(row).map((value) => String(value ?? "—")));
		expect(shown).toEqual(rows.slice(0, 500));
		expect(rows.length).toBeGreaterThan(0);
		expect(problems).toEqual([]);
	});
});

describe("in the same notebook", () => {
	test("a wrong query shows what DuckDB says of it", async () => {
		const { page } = open;
		await run(page, "SELECT nothing FROM targets");
		expect(await page.locator("#error").textContent()).toMatch(/Binder Error.*nothing/s);
		expect(await findBarriers(page)).toEqual([]);
	});

	test.each(["LOAD httpfs", "SELECT * FROM 'https://example.org/a.parquet'", "INSTALL httpfs"])(
		"%s reaches no address",
		async (sql) => {
			const { page, problems } = open;
			await run(page, sql);
			expect(await page.locator("#error").isVisible()).toBe(true);
			expect(problems.filter((problem) => problem.startsWith("foreign"))).toEqual([]);
		},
	);

	test("a query that takes too long can be stopped, and the next one runs", async () => {
		const { page } = open;
		await page.fill("textarea", "SELECT count(*) FROM range(1000000000) AS a, range(1000) AS b");
		await page.keyboard.press("Control+Enter");
		await page.locator("[data-stop]").click();
		await run(page, "SELECT count(*) AS plans FROM documents");
		const [plans] = await database.query("SELECT count(*) AS n FROM documents");
		expect(await page.locator(".answer-rows td").allTextContents()).toEqual([String(plans?.n)]);
	});

	test("an answer can be taken away as CSV and as Parquet", async () => {
		const { page } = open;
		await run(page, "SELECT 1 AS a, '=1+1' AS b, 'x,\"y\"' AS c, DATE '2024-06-28' AS d");
		const [csv] = await Promise.all([page.waitForEvent("download"), page.locator('[data-file="csv"]').click()]);
		expect(await readFile(await csv.path(), "utf8")).toBe('\ufeffa,b,c,d\r\n1,\'=1+1,"x,""y""",2024-06-28\r\n');
		const [parquet] = await Promise.all([page.waitForEvent("download"), page.locator('[data-file="parquet"]').click()]);
		expect((await readFile(await parquet.path())).subarray(0, 4).toString()).toBe("PAR1");
	});
});

describe.each(views)("in $language at $width px", ({ prefix, viewport }) => {
	test("write SQL, see it as a chart, share it, go back", async () => {
		const { page, problems, close } = await site.open(`${prefix}/notebook`, { viewport });
		await run(page, "SELECT theme, count(*) AS clauses FROM clauses GROUP BY theme ORDER BY 2 DESC");
		const chart = page.locator(".answer .chart-place svg:visible");
		await chart.waitFor();
		expect(await chart.locator("path").count()).toBeGreaterThan(5);
		await page.locator('[data-view="table"]').click();
		expect(await page.locator(".answer-rows tbody tr:visible").count()).toBeGreaterThan(5);
		await page.locator('[data-view="chart"]').click();
		expect(await overflow(page)).toBe(0);
		expect(await findBarriers(page)).toEqual([]);
		const { pathname, search } = new URL(page.url());
		const other = await site.open(pathname + search, { viewport });
		await other.page.locator(".answer .chart-place svg:visible").waitFor();
		expect(await other.page.inputValue("textarea")).toContain("FROM clauses GROUP BY theme");

		await run(page, "SELECT target_id, indicator, value FROM targets ORDER BY target_id LIMIT 5");
		await page.locator('[data-view="table"]').click();
		await page.locator(".answer-rows td a").first().click();
		await openedSentence(page).waitFor();
		await page.goBack();
		await page.goBack();
		expect(await page.inputValue("textarea")).toContain("FROM clauses GROUP BY theme");
		expect([...problems, ...other.problems]).toEqual([]);
		await other.close();
		await close();
	});
});

async function run(page: Page, sql: string): Promise<void> {
	await page.fill("textarea", sql);
	await page.keyboard.press("Control+Enter");
	await ended(page);
}

async function ended(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector<HTMLElement>("[data-stop]")?.hidden);
}
