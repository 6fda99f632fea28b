import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "../../src/toolkit/publish/notebook/example.js";
import { openTables, type TableDatabase } from "../../src/toolkit/store/database.js";
import { type OpenPage, openSite, type Site } from "./site.js";

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

test("the database is not loaded before a query is run", () => {
	expect(open.requests.filter((address) => /duckdb|parquet/.test(address))).toEqual([]);
});

describe("examples", () => {
	test.each(examples)("$name: the browser answers what the store does", async ({ name, sql }) => {
		const { page, problems } = open;
		await page.locator("[data-example]", { hasText: name }).click();
		await ended(page);
		const shown = await page
			.locator(".answer tbody tr")
			.evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)));
		const rows = (await database.query(sql)).map((row) => Object.values(row).map((value) => String(value ?? "—")));
		expect(shown).toEqual(rows.slice(0, 500));
		expect(rows.length).toBeGreaterThan(0);
		expect(problems).toEqual([]);
	});
});

test("a wrong query shows what DuckDB says of it", async () => {
	const { page } = open;
	await run(page, "SELECT nothing FROM targets");
	expect(await page.locator("#error").textContent()).toMatch(/Binder Error.*nothing/s);
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
	expect(await page.locator(".answer td").allTextContents()).toEqual([
		String((await database.query("SELECT count(*) AS n FROM documents"))[0]?.n),
	]);
});

test("an answer can be taken away as CSV, and a query shared by its address", async () => {
	const { page } = open;
	await run(page, "SELECT 1 AS a, '=1+1' AS b, 'x,\"y\"' AS c, DATE '2024-06-28' AS d");
	const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-download]").click()]);
	expect(await readFile(await download.path(), "utf8")).toBe('\ufeffa,b,c,d\r\n1,\'=1+1,"x,""y""",2024-06-28\r\n');
	const shared = await site.open(new URL(page.url()).pathname + new URL(page.url()).search);
	expect(await shared.page.inputValue("textarea")).toContain("'=1+1'");
});

async function run(page: Page, sql: string): Promise<void> {
	await page.fill("textarea", sql);
	await page.keyboard.press("Control+Enter");
	await ended(page);
}

async function ended(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector<HTMLElement>("[data-stop]")?.hidden);
}
