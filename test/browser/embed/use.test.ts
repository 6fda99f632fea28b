import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "../site.js";
import { choiceOf, oneChartPerScale } from "./chart.js";
import { cardOf, livelyForms, pasted, readingOf } from "./form.js";
import { frameFits } from "./frame-fit.js";
import { type Host, openHost } from "./host.js";

let site: Site;
let host: Host;
beforeAll(async () => {
	[site, host] = await Promise.all([openSite(), openHost()]);
});
afterAll(async () => {
	await site?.close();
	host?.close();
});

const samples = await oneChartPerScale();
const opening = samples.filter(({ chart }) => Object.keys(chart.card.sentences).some((key) => key.includes(".t-")));

describe.concurrent.each(livelyForms)("a chart as %s", (form) => {
	test.each(opening)(
		"$kind: a click opens the sentence with the number's own words; another closes it",
		async ({ chart }) => {
			const { page, problems, close } = await open(chart);
			const card = cardOf(page, form);
			// of marks in one place the last lies on top, and takes the click
			const mark = card.locator('.drawing:visible a[data-sentence*=".t-"]').last();
			await mark.click();
			const sentence = card.locator(".sentence:visible");
			await sentence.waitFor();
			expect(await mark.getAttribute("aria-expanded")).toBe("true");

			const leads = (await sentence.locator(".how a").getAttribute("href")) ?? "";
			const [, file = "", target = ""] = /(reader\/[\w.-]+)#(t-\w+)$/.exec(leads) ?? [];
			const said = (await sentence.locator("blockquote mark").allTextContents()).join("");
			expect(said).not.toBe("");
			expect(await textOfTarget(file, target)).toContain(said);

			if (form === "responsive") await frameFits(page, "#responsive iframe");
			await mark.click();
			await sentence.waitFor({ state: "hidden" });
			if (form === "responsive") await frameFits(page, "#responsive iframe");
			expect(problems).toEqual([]);
			await close();
		},
	);

	test.each(samples)(
		"$kind: a mark says what it is at the pointer and at the keyboard; Escape takes it away",
		async ({ chart }) => {
			const { page, problems, close } = await open(chart);
			const card = cardOf(page, form);
			const mark = card.locator(".drawing:visible a").first();
			const tip = card.locator(".tip");
			await mark.hover();
			expect(await tip.textContent()).toBe(await mark.getAttribute("aria-label"));
			expect(await tip.isVisible()).toBe(true);
			await page.mouse.move(1, 1);
			await tip.waitFor({ state: "hidden" });

			await mark.focus();
			await tip.waitFor();
			await page.keyboard.press("Escape");
			await tip.waitFor({ state: "hidden" });
			expect(problems).toEqual([]);
			await close();
		},
	);

	test("with the keyboard alone: one stop for all marks, arrows among them, Enter opens, Escape closes", async () => {
		const [sample] = opening;
		if (!sample) throw new Error("no chart opens a sentence");
		const { page, problems, close } = await open(sample.chart);
		const card = cardOf(page, form);
		await page.locator("main > .subtitle a").focus();
		const marks = card.locator('.drawing:visible a[href*="#s-"]');
		const focused = card.locator(".drawing a:focus");
		for (let presses = 0; presses < 8 && (await focused.count()) === 0; presses++) await page.keyboard.press("Tab");
		expect(await focused.count()).toBe(1);
		for (let presses = 0; presses < 8 && !(await opensSentence()); presses++) await page.keyboard.press("ArrowRight");
		expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe("none");
		await page.keyboard.press("Enter");
		await card.locator(".sentence:visible").waitFor();
		await page.keyboard.press("Escape");
		await card.locator(".sentence:visible").waitFor({ state: "hidden" });
		expect(await focused.count()).toBe(1);
		await page.keyboard.press("Tab");
		expect(await marks.and(card.locator(":focus")).count()).toBe(0);
		expect(problems).toEqual([]);
		await close();

		async function opensSentence(): Promise<boolean> {
			return /#s-/.test((await focused.getAttribute("href")) ?? "");
		}
	});

	async function open(chart: (typeof samples)[number]["chart"]) {
		const embed = `<div id="${form}">${await pasted(form, choiceOf(chart, site.address))}</div>`;
		const opened = await site.open(host.put({ embed }), { viewport: { width: 760, height: 900 } });
		expect(await readingOf(opened.page, form)).toBe("chart");
		await cardOf(opened.page, form).locator(".tip").waitFor({ state: "attached" });
		return opened;
	}
});

/** Returns what the report's own page of a plan holds in the place of a target, its words as they stand in the plan. */
async function textOfTarget(page: string, target: string): Promise<string> {
	const html = await readFile(`dist/${page}.html`, "utf8");
	const place = new RegExp(`id="${target}"[^>]*>(.*?)</(?:a|span|mark)>`, "s").exec(html)?.[1] ?? "";
	return place.replace(/<[^>]*>/g, "");
}
