import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers } from "../axe.js";
import { openSite, type Site } from "../site.js";
import { copied, overflow, shownTexts, views } from "./view.js";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const id = "indicator/urban_new_employment";

describe.concurrent.each(views)("in $language at $width px", ({ language, prefix, width, viewport }) => {
	test("charts are found by theme, region and name; the address keeps what is found", async () => {
		const { page, problems, close } = await site.open(`${prefix}/charts/`, { viewport });
		const entries = page.locator(".chart-entry:visible");
		const all = await entries.count();
		if (width < 640) await page.locator(".chart-filters summary").click();
		await page.locator('[data-set="theme=green"]').click();
		await page.locator('[data-set="region=every"]').click();
		await page.waitForFunction(
			(before) => document.querySelectorAll(".chart-entry:not([hidden])").length < before,
			all,
		);
		expect(new URL(page.url()).search).toBe("?theme=green&region=every");
		const found = await entries.count();
		expect(await page.locator('[data-set="region=every"] small').textContent()).toBe(String(found));
		expect(found).toBeLessThan(all);
		expect(await findBarriers(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);
		await page.reload();
		expect(await entries.count()).toBe(found);
		await page.goBack();
		await page.locator('[data-set="region="][aria-pressed="true"]').waitFor({ state: "attached" });
		expect(problems).toEqual([]);
		await close();
	});

	test("an entry opens by its address: the chart as elsewhere, the code, the citation; all can be copied", async () => {
		const { page, problems, close } = await site.open(`${prefix}/charts/#${id}`, { viewport });
		await page.frameLocator(".work-frame iframe").locator(".card").waitFor();
		const code = page.locator("[data-snippet]");
		await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("[data-snippet]")?.value !== "");
		expect(await code.inputValue()).toContain(
			`src="${site.address}/embed/${id}/${language === "zh" ? "" : "en.html"}"`,
		);
		expect(await copied(page, page.locator('[data-copy="snippet"]'))).toBe(await code.inputValue());
		await page.locator('[data-pick="release=frozen"]').click();
		await page.waitForFunction(() =>
			/\/v\/[\da-f]{12}\//.test(document.querySelector<HTMLTextAreaElement>("[data-snippet]")?.value ?? ""),
		);
		await page.locator('[data-pick="style=bibtex"]').click();
		await page.waitForFunction(() => document.querySelector("[data-citation]")?.textContent?.startsWith("@misc{"));
		expect(await findBarriers(page)).toEqual([]);
		expect(await overflow(page)).toBe(0);
		await page.locator("[data-close]").click();
		await page.locator(".chart-workspace").waitFor({ state: "detached" });
		expect(problems).toEqual([]);
		await close();
	});
});

test.each([
	["png", "\u0089PNG"],
	["pdf", "%PDF-"],
	["svg", "<svg "],
	["docx", "PK"],
])("a chart is downloaded as %s, drawn in the browser", async (format, beginning) => {
	const { page, problems, close } = await site.open(`/charts/#${id}`);
	await page.locator(`[data-pick="format=${format}"]`).click();
	const content = await downloaded(page, "[data-download]");
	expect(content.subarray(0, beginning.length).toString("latin1")).toBe(beginning);
	expect(content.length).toBeGreaterThan(20_000);
	expect(problems).toEqual([]);
	await close();
});

test("the view of the compare page is exported with a title of one's own", async () => {
	const { page, problems, close } = await site.open("/compare?theme=green.rural&measure=share");
	await page.locator(".export summary").click();
	await page.locator("[data-title]").fill("绿色与乡村的分量");
	await page.locator('.export [data-pick="format=svg"]').click();
	expect((await downloaded(page, ".export [data-download]")).toString()).toContain("<title>绿色与乡村的分量</title>");
	const csv = (await downloaded(page, '.export [data-save="csv"]')).toString();
	expect(csv.trim().split("\n")).toHaveLength(1 + 2 * 4);
	expect(await page.locator(".export [data-citation]").textContent()).toContain("绿色与乡村的分量");
	expect(await findBarriers(page)).toEqual([]);
	expect(problems).toEqual([]);
	await close();
});

test("the notebook's chart is exported, bars as a chart of the report, lines as they are drawn", async () => {
	const { page, problems, close } = await site.open("/notebook");
	await page.locator(".export summary").click();
	await page.locator('.export [data-pick="format=pdf"]').click();
	expect((await downloaded(page, ".export [data-download]")).subarray(0, 5).toString()).toBe("%PDF-");
	const sql = "SELECT deadline, theme, count(*) AS n FROM targets WHERE deadline IS NOT NULL GROUP BY ALL ORDER BY 1";
	await page.goto(`${site.address}/notebook?sql=${encodeURIComponent(sql)}&view=chart`);
	await page.locator(".chart-place > svg").waitFor();
	await page.locator(".export summary").click();
	await page.locator('.export [data-pick="format=svg"]').click();
	const svg = (await downloaded(page, ".export [data-download]")).toString();
	expect(svg).not.toMatch(/<text|NaN|var\(/);
	expect(problems).toEqual([]);
	await close();
});

test("without scripts the gallery is a list of names with plain links to every file", async () => {
	const { page, close } = await site.open(`/charts/#${id}`, { javaScriptEnabled: false });
	const files = page.locator(`[id="${id}"] .chart-files a`);
	expect(await shownTexts(files)).toEqual(expect.arrayContaining(["SVG", "PNG", "CSV", "JSON", "Parquet", "BibTeX"]));
	for (const link of await files.all()) {
		const address = new URL((await link.getAttribute("href")) ?? "", page.url()).href;
		expect((await page.request.get(address)).status(), address).toBe(200);
	}
	await close();
});

async function downloaded(page: Page, button: string): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
	return readFile(await download.path());
}
