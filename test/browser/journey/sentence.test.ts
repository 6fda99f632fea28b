import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers } from "../axe.js";
import { openSite, type Site } from "../site.js";
import { closedSentence, copied, inView, openedSentence, overflow, sentenceLinks, shownTexts, views } from "./view.js";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

describe.concurrent.each(views)("in $language at $width px", ({ language, width, prefix, viewport }) => {
	const sought = language === "zh" ? "高新技术企业" : "high-tech enterprises";

	test("find an indicator, open its sentence, share the view, reopen it elsewhere, read it in the plan", async () => {
		const { page, problems, close } = await site.open(`${prefix}/`, { viewport });
		await page.locator("nav a[href$=indicator]").first().click();
		await page.waitForURL(`**${prefix}/indicator`);
		const rows = page.locator("#content .indicator");
		const all = (await shownTexts(rows)).length;
		await page.locator("#content input[type=search]").fill(sought);
		await page.waitForFunction(
			(before) =>
				[...document.querySelectorAll("#content .indicator")].filter((row) => row.checkVisibility()).length < before,
			all,
		);
		const names = await shownTexts(rows);
		expect(names.length).toBeGreaterThan(0);
		for (const name of names) expect(name.toLowerCase()).toContain(sought);

		const mark = sentenceLinks(page).first();
		const value = /[\d,.]+/.exec((await mark.textContent()) ?? "")?.[0] ?? "";
		expect(value).not.toBe("");
		await mark.click();
		await openedSentence(page).waitFor();
		expect((await openedSentence(page).textContent())?.replaceAll(",", "")).toContain(value.replaceAll(",", ""));
		expect(await openedSentence(page).locator("blockquote mark").first().textContent()).toMatch(/\d/);
		expect(page.url()).toMatch(/[?&]sentence=[\w.-]+\.t-/);
		await inView(page, ".evidence");

		const link = await copied(page, openedSentence(page).locator("[data-copy=link]"));
		expect(link).toBe(page.url());
		const quote = (await openedSentence(page).locator("blockquote").first().textContent()) ?? "";

		const other = await site.open(link.slice(site.address.length), { viewport });
		await openedSentence(other.page).waitFor();
		expect(await openedSentence(other.page).locator("blockquote").first().textContent()).toBe(quote);
		expect((await shownTexts(other.page.locator("#content .indicator"))).length).toBe(names.length);
		await inView(other.page, ".evidence");
		await openedSentence(other.page).locator(".actions a").first().click();
		await other.page.waitForURL(/\/reader\/[\w.-]+#t-/);
		await inView(other.page, ":target");
		expect(quote).toContain(await other.page.locator(":target").textContent());
		expect([...problems, ...other.problems]).toEqual([]);
		await other.close();
		await close();
	});

	test.each(["/", "/theme/green", "/indicator", "/region/370322", "/ledger"])(
		"%s: an opened sentence has no barrier, closes, and comes and goes with the browser's own keys",
		async (path) => {
			const { page, problems, close } = await site.open(prefix + path, { viewport, reducedMotion: "reduce" });
			await page.waitForLoadState("networkidle");
			await sentenceLinks(page).first().click();
			await openedSentence(page).waitFor();
			// the two views in which most differs: a page costs axe a second
			if ((language === "en") === (width === 390)) expect(await findBarriers(page)).toEqual([]);
			expect(await overflow(page)).toBe(0);
			const quote = await openedSentence(page).locator("blockquote").first().textContent();
			await openedSentence(page).locator("[data-close]").click();
			await closedSentence(page);
			expect(page.url()).not.toContain("sentence=");
			await page.goBack();
			await openedSentence(page).waitFor();
			expect(await openedSentence(page).locator("blockquote").first().textContent()).toBe(quote);
			await page.goBack();
			await closedSentence(page);
			expect(new URL(page.url()).pathname).toBe(prefix + path);
			expect(problems).toEqual([]);
			await close();
		},
	);

	test("with the keyboard alone: past the navigation, to a mark, its sentence, and back", async () => {
		const { page, problems, close } = await site.open(`${prefix}/indicator`, { viewport });
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
		await page.keyboard.press("Enter");
		await tabTo(page, "#content a[href*='#t-']");
		const focused = await page.evaluate(() => {
			const link = document.activeElement as HTMLElement;
			return { href: link.getAttribute("href"), outline: getComputedStyle(link).outlineStyle };
		});
		expect(focused.outline).not.toBe("none");
		await page.keyboard.press("Enter");
		await openedSentence(page).waitFor();
		await page.waitForFunction(() => document.activeElement?.closest(".evidence"));
		await page.keyboard.press("Escape");
		await closedSentence(page);
		expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(focused.href);
		expect(problems).toEqual([]);
		await close();
	});
});

/** Presses Tab until what has the focus matches; at most 300 times. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 300; presses++) {
		await page.keyboard.press("Tab");
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`no focus on ${selector}`);
}
