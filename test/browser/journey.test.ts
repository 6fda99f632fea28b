import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "./site.js";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

describe.each([1280, 390])("at %i px", (width) => {
	const viewport = { width, height: 900 };

	test("from a number of the overview to its sentence in the plan", async () => {
		const { page, problems } = await site.open("/", { viewport });
		const mark = page.locator(".band.theme-rural .dot").first();
		const title = await mark.getAttribute("title");
		await mark.click();
		await page.waitForURL(/\/reader\/.*#t-/);
		const opened = page.locator(".target:target");
		expect(title).toContain(` ${await opened.textContent()}`);
		const reading = page.locator(".reading:visible");
		expect(await reading.count()).toBe(1);
		expect(await reading.locator(".measure").textContent()).toMatch(/\d/);
		expect(await opened.isVisible()).toBe(true);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test("compare: a theme and a measure change chart, list and address; a reload keeps them, back undoes them", async () => {
		const { page, problems } = await site.open("/compare", { viewport });
		const chart = page.locator(".chart:visible");
		const before = await chart.innerHTML();
		await page.locator('[data-choose-theme="innovation"]').click();
		await page.locator('[data-choose-theme="green"]').click();
		await page.locator('[data-choose-measure="share"]').click();
		await drawn(page, "%");
		expect(page.url()).toMatch(/\?theme=rural&measure=share$/);
		const after = await chart.textContent();
		expect(await chart.innerHTML()).not.toBe(before);
		const themes = await page.locator(".entry:visible").evaluateAll((all) => all.map((one) => one.dataset.themes));
		expect(themes.length).toBeGreaterThan(3);
		expect(themes.every((words) => words?.includes("rural"))).toBe(true);
		await page.reload();
		await drawn(page, "%");
		expect(await chart.textContent()).toBe(after);
		expect(await page.locator('[data-choose-measure="share"]').getAttribute("aria-pressed")).toBe("true");
		await page.locator('[data-choose-measure="targets"]').click();
		await page.goBack();
		expect(page.url()).toMatch(/measure=share$/);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test("compare: a dot brings its clause into view, with the sentence marked", async () => {
		const { page, problems } = await site.open("/compare", { viewport });
		await page.locator(".kinds .dot:visible").nth(3).click();
		const entry = page.locator(".entry.selected");
		await entry.waitFor();
		await page.waitForFunction(() => {
			const box = document.querySelector(".entry.selected .target.selected")?.getBoundingClientRect();
			return box !== undefined && box.top > 0 && box.bottom < innerHeight;
		});
		expect(page.url()).toMatch(/\?target=/);
		await entry.locator(".target.selected").click();
		await page.waitForURL(/\/reader\/.*#t-/);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test("compare: a region that is left out leaves its column empty", async () => {
		const { page } = await site.open("/compare", { viewport });
		await page.locator("[data-choose-region]").first().click();
		expect(page.url()).toMatch(/\?region=\d{6}\.\d{6}/);
		expect(await page.locator(".list section.left-out").count()).toBe(1);
		await page.context().close();
	});
});

test("reader: clause and target have permalinks, and buttons copy them", async () => {
	const { page, problems } = await site.open("/reader/");
	await page.locator(".shelf-title").first().click();
	await page.locator(".clause .margin a").first().click();
	expect(page.url()).toMatch(/#c-1$/);
	const target = page.locator(".target").first();
	await target.click();
	expect(page.url()).toContain(`#${await target.getAttribute("id")}`);
	expect(await page.locator(".reading:visible .citation").textContent()).toMatch(/《.+》/);
	expect(await page.locator(".map-frame:visible").count()).toBe(1);
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.locator('.reading:visible [data-copy="link"]').click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	expect(problems).toEqual([]);
	await page.context().close();
});

/** Waits until the chart that is seen has been drawn with a text in it. */
async function drawn(page: Page, text: string): Promise<void> {
	await page.locator(".chart:visible text", { hasText: text }).first().waitFor();
}
