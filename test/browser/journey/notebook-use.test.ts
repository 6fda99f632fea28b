import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, openSite, type Site } from "../site.js";
import { openedSentence } from "./view.js";

let site: Site;
let open: OpenPage;
beforeAll(async () => {
	site = await openSite();
	open = await site.open("/notebook");
});
afterAll(() => site.close());

test("an error stands under the line where it is, and out of the way once the query is changed", async () => {
	const { page } = open;
	await run(page, "SELECT theme\nFROM targets\nWHERE them = 1\nORDER BY 1");
	expect(await page.locator("#error").textContent()).toMatch(/第 3 行.*Binder Error.*them/s);
	expect(await page.locator(".sql-wrong").textContent()).toBe("them");
	const [box, word] = await Promise.all([
		page.locator("#error").boundingBox(),
		page.locator(".sql-wrong").boundingBox(),
	]);
	const below = (box?.y ?? 0) - (word?.y ?? 0);
	expect(below).toBeGreaterThan(10);
	expect(below).toBeLessThan(40);
	await page.locator("textarea").press("End");
	await page.keyboard.type(" ");
	expect(await page.locator("#error.at-line").count()).toBe(0);
});

test("a value that fails on the way is an error, and no answer that ends early", async () => {
	const { page } = open;
	await run(page, "SELECT CAST(quote AS INTEGER) AS n FROM targets");
	expect(await page.locator("#error").textContent()).toContain("Conversion Error");
	expect(await page.locator(".answer:visible").count()).toBe(0);
});

test("an empty query says so", async () => {
	const { page } = open;
	await run(page, "-- nothing");
	expect(await page.locator("#error").textContent()).toContain("查询是空的");
});

test("rows are ordered by a column that is asked for, empty cells last", async () => {
	const { page } = open;
	await run(page, "SELECT * FROM (VALUES (2), (10), (NULL), (1)) AS t(n)");
	await page.locator('[data-view="table"]').click();
	const cells = () => page.locator(".answer-rows tbody td").allTextContents();
	await page.locator(".answer-rows th button").click();
	expect(await cells()).toEqual(["1", "2", "10", "—"]);
	await page.locator(".answer-rows th button").click();
	expect(await cells()).toEqual(["10", "2", "1", "—"]);
});

test("Esc stops a query", async () => {
	const { page } = open;
	await page.fill("textarea", "SELECT count(*) FROM range(1000000000) AS a, range(1000) AS b");
	await page.keyboard.press("Control+Enter");
	await page.locator("[data-stop]").waitFor();
	await page.keyboard.press("Escape");
	expect(await page.locator("#status").textContent()).toContain("已停止");
});

test("the columns that a person draws are shared by the address, and go along to the other language", async () => {
	const { page } = open;
	await run(page, "SELECT region, theme, count(*) AS n FROM targets JOIN documents USING (document_id) GROUP BY ALL");
	await page.locator('[data-view="chart"]').click();
	await page.locator(".draw-sentence select").nth(0).selectOption({ index: 0 });
	const { pathname, search } = new URL(page.url());
	const shared = await site.open(pathname + search);
	await shared.page.locator(".chart-place > svg").waitFor();
	expect(await shared.page.locator(".draw-sentence select").nth(0).inputValue()).toBe("");
	await shared.page.locator("a[data-language]").click();
	await shared.page.locator(".chart-place > svg").waitFor();
	expect(await shared.page.inputValue("textarea")).toContain("GROUP BY ALL");
	expect(await shared.page.locator(".chart-words").textContent()).toMatch(/number of rows/);
	expect(shared.problems).toEqual([]);
	await shared.close();
});

test("a shared address opens its sentence once the row is there", async () => {
	const { page } = open;
	await run(page, "SELECT target_id, indicator FROM targets ORDER BY target_id LIMIT 5");
	await page.locator(".answer-rows td a").nth(2).click();
	await openedSentence(page).waitFor();
	const { pathname, search } = new URL(page.url());
	const shared = await site.open(pathname + search);
	await openedSentence(shared.page).waitFor();
	await shared.close();
});

test("queries that were run are listed again on the next visit, until they are cleared", async () => {
	const { page } = open;
	await run(page, "SELECT 'remembered' AS word");
	await page.goto(`${site.address}/notebook`);
	expect(await page.locator(".history-list button").first().textContent()).toContain("remembered");
	await page.locator("[data-clear-history]").click();
	expect(await page.locator(".history-list button").count()).toBe(0);
});

async function run(page: Page, sql: string): Promise<void> {
	await page.fill("textarea", sql);
	await page.keyboard.press("Control+Enter");
	await page.waitForFunction(() => document.querySelector<HTMLElement>("[data-stop]")?.hidden);
}
