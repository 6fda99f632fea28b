import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPages, onePerKind } from "../page-list.js";
import { openSite, type Site } from "../site.js";
import { findTextFaults } from "../text-fault.js";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const background = () => getComputedStyle(document.documentElement).backgroundColor;

test("the chosen appearance holds on all pages and in both languages, and after a reload", async () => {
	const { page, problems, close } = await site.open("/", { colorScheme: "light" });
	const light = await page.evaluate(background);
	const turn = async (appearance: string, from: string) => {
		await page.locator(`button[data-appearance="${appearance}"]`).click();
		await page.waitForFunction((old) => getComputedStyle(document.documentElement).backgroundColor !== old, from);
		return page.evaluate(background);
	};
	const dark = await turn("dark", light);
	for (const path of ["/en/compare", "/theme/green", "/reader/gaoqing-2024-key-points", "/notebook"]) {
		await page.goto(site.address + path);
		expect(await page.evaluate(background), path).toBe(dark);
		expect(await page.locator('button[data-appearance="dark"]').getAttribute("aria-pressed")).toBe("true");
	}
	await page.reload();
	expect(await page.evaluate(background)).toBe(dark);
	expect(await turn("light", dark)).toBe(light);
	expect(problems).toEqual([]);
	await close();
});

describe.concurrent.each(onePerKind(await listPages()))("$path on paper", ({ path }) => {
	test("has no controls, is dark on light whatever the appearance, and shows what the page shows", async () => {
		const { page, close } = await site.open(path, { viewport: { width: 794, height: 1123 }, colorScheme: "dark" });
		await page.waitForLoadState("networkidle");
		await page.emulateMedia({ media: "print" });
		const printed = await page.evaluate(() => {
			const seen = (selector: string) =>
				[...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
			const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
			const sum = (colour: string) => channels(colour).reduce((total, channel) => total + channel, 0);
			return {
				controls: seen("button, input, select, textarea, nav, .script-only")
					.filter((one) => !one.closest("th"))
					.map((one) => one.outerHTML.slice(0, 80)),
				ink: sum(getComputedStyle(document.body).color),
				characters: (document.querySelector<HTMLElement>("#content")?.innerText ?? "").replace(/\s/g, "").length,
			};
		});
		const offPage = (await findTextFaults(page)).filter((fault) => fault.startsWith("off the page"));
		await close();
		expect(offPage).toEqual([]);
		expect(printed.controls).toEqual([]);
		expect(printed.ink).toBeLessThan(200);
		expect(printed.characters).toBeGreaterThan(40);
	});
});
