import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "../site.js";
import { overflow, views } from "./view.js";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

describe.concurrent.each(views)("in $language at $width px", ({ prefix, viewport }) => {
	test("filter the ledger, take away what is shown, share the view, clear it", async () => {
		const { page, problems, close } = await site.open(`${prefix}/ledger`, { viewport });
		const all = await shownTasks(page);
		await page.locator('button[data-facet="region"][value="370322"]').click();
		await page.locator('button[data-facet="theme"][value="green"]').click();
		const shown = await shownTasks(page);
		expect(shown.length).toBeGreaterThan(0);
		expect(shown.length).toBeLessThan(all.length);
		expect(await page.locator('[data-count="tasks"]').textContent()).toBe(String(shown.length));
		expect(new URL(page.url()).search).toMatch(/region=370322.*theme=green|theme=green.*region=370322/);
		expect(await overflow(page)).toBe(0);

		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.locator('[data-download="csv"]').click(),
		]);
		const rows: Record<string, string>[] = parse(await readFile(await download.path(), "utf8"), {
			bom: true,
			columns: true,
		});
		const targets = Number(await page.locator('[data-count="targets"]').textContent());
		const links = rows.flatMap((row) => Object.values(row).filter((cell) => cell.includes("/reader/")));
		expect(new Set(links.filter((link) => link.includes("#t-"))).size).toBe(targets);
		expect(links.length).toBeGreaterThanOrEqual(shown.length);
		expect(links.every((link) => link.startsWith(`${site.address}${prefix}/reader/gaoqing-`))).toBe(true);

		const other = await site.open(new URL(page.url()).pathname + new URL(page.url()).search, { viewport });
		expect(await shownTasks(other.page)).toEqual(shown);
		await page.locator("[data-clear]:visible").first().click();
		expect(await shownTasks(page)).toEqual(all);
		await page.goBack();
		expect(await shownTasks(page)).toEqual(shown);
		expect([...problems, ...other.problems]).toEqual([]);
		await other.close();
		await close();
	});

	test("the spreadsheet of what is shown is one", async () => {
		const { page, problems, close } = await site.open(`${prefix}/ledger?theme=rural`, { viewport });
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.locator('[data-download="xlsx"]').click(),
		]);
		const file = await readFile(await download.path());
		expect(file.subarray(0, 2).toString()).toBe("PK");
		expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
		expect(problems).toEqual([]);
		await close();
	});
});

/** Returns the tasks that are shown, by their headings. */
function shownTasks(page: Page): Promise<string[]> {
	return page
		.locator(".ledger-table tr[data-row]")
		.evaluateAll((rows) =>
			rows
				.filter((row) => row.checkVisibility())
				.map((row) => row.querySelector("a, th, td")?.textContent?.trim() ?? ""),
		);
}
