import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "../site.js";
import { copied, inView, overflow, views } from "./view.js";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

describe.concurrent.each(views)("in $language at $width px", ({ prefix, viewport }) => {
	test("clause and target have permalinks, and buttons copy them", async () => {
		const { page, problems, close } = await site.open(`${prefix}/reader/`, { viewport });
		await page.locator("#content a[href*='gaoqing-2024-key-points']:visible").first().click();
		await page.waitForURL(`**${prefix}/reader/gaoqing-2024-key-points`);
		await page.locator(".clause .margin a").first().click();
		expect(page.url()).toMatch(/#c-1$/);
		const target = page.locator(".target:visible").first();
		await target.click();
		expect(page.url()).toContain(`#${await target.getAttribute("id")}`);
		const reading = page.locator(".reading:visible");
		expect(await reading.count()).toBe(1);
		expect(await reading.textContent()).toMatch(/\d/);
		expect(await copied(page, page.locator('[data-copy="link"]:visible').first())).toMatch(
			new RegExp(`^${site.address}${prefix}/reader/gaoqing-2024-key-points#[ct]-`),
		);
		expect(await copied(page, page.locator('[data-copy="citation"]:visible').first())).toContain("《");
		expect(await overflow(page)).toBe(0);
		const other = await site.open(page.url().slice(site.address.length), { viewport });
		await inView(other.page, ":target");
		expect([...problems, ...other.problems]).toEqual([]);
		await other.close();
		await close();
	});

	test("without a script a permalink opens its sentence, and how it was read", async () => {
		const { page, close } = await site.open(`${prefix}/`, { viewport, javaScriptEnabled: false });
		await page.locator(".dot:visible").first().click();
		await page.waitForLoadState("load");
		expect(page.url()).toMatch(/\/reader\/[\w-]+#t-\w+$/);
		expect(await page.locator(".reading:visible").count()).toBe(1);
		await close();
	});
});
