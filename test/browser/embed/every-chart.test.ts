import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { snippet } from "../../../src/toolkit/card/snippet/snippet.js";
import { languages } from "../../../src/toolkit/schema/language.js";
import { openSite, type Site } from "../site.js";
import { choiceOf, listCharts, readChart } from "./chart.js";
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

const ids = await listCharts();

test("every chart of the report travels", () => {
	expect(ids.length).toBeGreaterThan(100);
});

/** So many frames stand in one page. */
const perPage = 41;
const pages = languages.flatMap((language) =>
	Array.from({ length: Math.ceil(ids.length / perPage) }, (_, at) => {
		const shown = ids.slice(at * perPage, (at + 1) * perPage);
		return { language, first: shown[0] ?? "", last: shown.at(-1) ?? "", shown };
	}),
);

describe.concurrent("frames have no error, ask no other host, scroll in no direction at 320 and 700 px", () => {
	test.each(pages)("$language: $first … $last", { timeout: 120_000 }, async ({ language, shown }) => {
		const choices = await Promise.all(shown.map(async (id) => choiceOf(await readChart(id, language), site.address)));
		const embed = choices.map((choice) => snippet("iframe", choice).replace(' loading="lazy"', "")).join("\n");
		const address = host.put({ embed, style: "body { margin: 0 }" });
		const { page, problems, close } = await site.open(address, { viewport: { width: 320, height: 900 } });
		const faults: string[] = [];
		const frames = page.frames().slice(1);
		expect(frames.length).toBe(shown.length);
		for (const frame of frames) {
			const { overflow, cut } = await measure(frame);
			if (overflow > 0) faults.push(`${frame.url()}: scrolls sideways: ${overflow} px`);
			if (cut.length > 0) faults.push(`${frame.url()}: beyond its card: ${cut.join(", ")}`);
		}
		await page.setViewportSize({ width: 700, height: 900 });
		for (const frame of frames) {
			const { height, given } = await measure(frame);
			// what a frame is given before its page can tell: never too low, hardly too high
			if (height > given || given - height > 40) faults.push(`${frame.url()}: ${given} px for ${height}`);
		}
		expect([...problems, ...faults]).toEqual([]);
		await close();
	});
});

describe.concurrent.each(languages)("without a script, in %s", (language) => {
	test("a mark opens its sentence by the address alone", async () => {
		const id = ids.find((one) => one.startsWith("indicator/")) ?? "";
		const path = `/embed/${id}/${language === "zh" ? "" : `${language}.html`}`;
		const { page, problems, close } = await site.open(path, { javaScriptEnabled: false });
		expect(await page.locator(".sentence:visible").count()).toBe(0);
		await page.locator('.drawing:visible a[href^="#s-"]').first().click();
		expect(await page.locator(".sentence:visible mark").count()).toBeGreaterThan(0);
		await page.locator(".sentence:visible .close").click();
		expect(await page.locator(".sentence:visible").count()).toBe(0);
		expect(problems).toEqual([]);
		await close();
	});
});

/** Returns how high a card and its frame are, how far the frame scrolls sideways, and the texts that leave the card. */
function measure(frame: Frame): Promise<{ height: number; given: number; overflow: number; cut: string[] }> {
	return frame.evaluate(() => {
		const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
		const card = document.querySelector(".card")?.getBoundingClientRect() ?? new DOMRect();
		const cut = [...document.querySelectorAll(".drawing text")].filter((text) => {
			const box = text.getBoundingClientRect();
			return box.width > 0 && (box.left < card.left || box.right > card.right);
		});
		return {
			height: card.height,
			given: clientHeight,
			overflow: scrollWidth - clientWidth,
			cut: cut.map((text) => text.textContent ?? ""),
		};
	});
}
