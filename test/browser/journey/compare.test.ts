import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "../site.js";
import { inView, openedSentence, overflow, views } from "./view.js";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

describe.concurrent.each(views)("in $language at $width px", ({ prefix, viewport }) => {
	test("a theme and a measure change chart, list and address; a reload keeps them, back undoes them", async () => {
		const { page, problems, close } = await site.open(`${prefix}/compare`, { viewport });
		const chart = page.locator(".chart:visible");
		await page.locator('[data-choose-theme="innovation"]').click();
		await page.locator('[data-choose-theme="green"]').click();
		await page.locator('[data-choose-measure="share"]').click();
		expect(page.url()).toMatch(/\?theme=rural&measure=share$/);
		await drawn(page);
		const after = await chart.textContent();
		const themes = await page.locator(".entry:visible").evaluateAll((all) => all.map((one) => one.dataset.themes));
		expect(themes.length).toBeGreaterThan(3);
		expect(themes.every((words) => words?.includes("rural"))).toBe(true);
		await page.reload();
		await drawn(page);
		expect(await chart.textContent()).toBe(after);
		expect(await page.locator('[data-choose-measure="share"]').getAttribute("aria-pressed")).toBe("true");
		await page.locator('[data-choose-measure="targets"]').click();
		await page.goBack();
		expect(page.url()).toMatch(/measure=share$/);
		expect(await overflow(page)).toBe(0);
		expect(problems).toEqual([]);
		await close();
	});

	test("a dot brings its sentence beside those of the other regions; a clause's number opens under it", async () => {
		const { page, problems, close } = await site.open(`${prefix}/compare`, { viewport });
		await page.locator(".kinds .dot:visible").nth(3).click();
		await inView(page, "#side");
		expect(page.url()).toMatch(/\?target=/);
		expect(await page.locator("#side:visible mark, #side:visible .target").count()).toBeGreaterThan(0);
		await page.keyboard.press("Escape");
		expect(page.url()).not.toContain("target=");
		await page.locator(".entry:visible a.target").first().click();
		await openedSentence(page).waitFor();
		await inView(page, ".evidence");
		expect(await overflow(page)).toBe(0);
		expect(problems).toEqual([]);
		await close();
	});

	test("a region that is left out says so in the address, and comes back", async () => {
		const { page, problems, close } = await site.open(`${prefix}/compare`, { viewport });
		await page.locator("[data-choose-region]").first().click();
		expect(page.url()).toMatch(/\?region=\d{6}(\.\d{6})*/);
		await page.locator('[data-clear="all"]:visible').first().click();
		expect(new URL(page.url()).search).toBe("");
		expect(problems).toEqual([]);
		await close();
	});
});

/** Waits until the chart that is seen draws shares. */
async function drawn(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const chart = [...document.querySelectorAll(".chart")].find((one) => one.checkVisibility());
		return chart?.querySelector("text")?.textContent?.endsWith("%");
	});
}
