import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers } from "../axe.js";
import { openSite, type Site } from "../site.js";
import { inView, openedSentence, overflow, views } from "./view.js";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

describe.concurrent.each(views)("in $language at $width px", ({ language, prefix, viewport }) => {
	test("search from any page, narrow the answer, open a clause in its plan, come back", async () => {
		const { page, problems, close } = await site.open(`${prefix}/method`, { viewport });
		await page.locator(".masthead input[type=search]").fill("乡村振兴");
		await page.keyboard.press("Enter");
		await page.waitForURL(`**${prefix}/search?q=*`);
		await page.locator(".clause-hit").first().waitFor();
		expect(await page.locator(".clause-hit mark").first().textContent()).toBe("乡村振兴");
		expect(Number(await page.locator("#answer").getAttribute("data-milliseconds"))).toBeLessThan(50);
		expect(await findBarriers(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);

		await page.locator('[data-facet="region"][data-value="370702"]').click();
		expect(page.url()).toContain("region=370702");
		const hit = page.locator(".clause-hit a").first();
		expect(await hit.getAttribute("href")).toContain("weicheng");
		await hit.click();
		await page.waitForURL(/\/reader\/weicheng[\w.-]*#/);
		await inView(page, ":target");
		await page.goBack();
		await page.locator(".clause-hit").first().waitFor();
		expect(page.url()).toContain("region=370702");
		expect(await page.locator("#question").inputValue()).toBe("乡村振兴");
		expect(problems).toEqual([]);
		await close();
	});

	test("an indicator is found by its name, and a value of it opens its sentence", async () => {
		const { page, problems, close } = await site.open(`${prefix}/search`, { viewport });
		await page.locator("#question").pressSequentially(language === "zh" ? "万人有效发明专利" : "invention patents");
		await page.locator(".hit-values a").first().click();
		await openedSentence(page).waitFor();
		expect(page.url()).toMatch(/q=.*sentence=/);
		expect(await findBarriers(page)).toEqual([]);
		expect(problems).toEqual([]);
		await close();
	});

	test("with the keyboard alone: a word, arrows, Enter", async () => {
		const { page, problems, close } = await site.open(`${prefix}/search`, { viewport });
		await page.locator("#question").blur();
		await page.keyboard.press("/");
		await page.keyboard.type("高标准农田");
		expect(await page.locator("#question").inputValue()).toBe("高标准农田");
		await page.locator(".clause-hit").first().waitFor();
		for (let presses = 0; presses < 40; presses++) {
			await page.keyboard.press("ArrowDown");
			if (await page.evaluate(() => document.activeElement?.closest(".clause-hit") !== null)) break;
		}
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/reader\/[\w.-]+#/);
		expect(problems).toEqual([]);
		await close();
	});

	test("nothing found says so, with a way on", async () => {
		const { page, problems, close } = await site.open(`${prefix}/search?q=${encodeURIComponent("量子纠缠<b>")}`, {
			viewport,
		});
		await page.locator("#hits > *").first().waitFor();
		expect(await page.locator("#answer [role=status]").textContent()).toContain("量子纠缠<b>");
		expect(await page.locator("[data-hit]").count()).toBe(0);
		expect(problems).toEqual([]);
		await close();
	});
});
