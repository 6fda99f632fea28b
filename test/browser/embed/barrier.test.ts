import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers } from "../axe.js";
import { overflow } from "../journey/view.js";
import { openSite, type Site } from "../site.js";
import { choiceOf, oneChartPerScale } from "./chart.js";
import { cardOf, pasted, readingOf } from "./form.js";
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

describe.concurrent("axe finds no barrier in the page of a frame, everything in it open, in either appearance", () => {
	test.each(samples)("$kind", async ({ chart }) => {
		for (const [at, file] of ["", "en.html"].entries()) {
			const path = `/embed/${chart.card.id}/${file}`;
			const viewport = { width: at === 0 ? 700 : 320, height: 900 };
			const { page, problems, close } = await site.open(path, { viewport, colorScheme: "light" });
			await page.locator(".fold summary").click();
			const mark = page.locator('.drawing:visible a[href*="#s-"]').last();
			if (await mark.count()) await mark.click();
			expect(await overflow(page)).toBe(0);
			expect(await barriersInBoth(page)).toEqual([]);
			expect(problems).toEqual([]);
			await close();
		}
	});
});

test("axe finds no barrier in a page that holds components and pictures", async () => {
	const embeds = samples.slice(0, 2).map(({ chart }) => choiceOf(chart, site.address));
	const contents = await Promise.all(
		embeds.flatMap((choice) => [pasted("component", choice), pasted("picture", choice)]),
	);
	const { page, close } = await site.open(host.put({ embed: `<div id="component">${contents.join("\n")}</div>` }));
	await readingOf(page, "component");
	await cardOf(page, "component").locator('.drawing:visible a[href*="#s-"]').last().click();
	expect(await barriersInBoth(page)).toEqual([]);
	await close();
});

async function barriersInBoth(page: Page): Promise<string[]> {
	const light = await findBarriers(page);
	await page.emulateMedia({ colorScheme: "dark" });
	return [...light, ...(await findBarriers(page, "colours"))];
}
