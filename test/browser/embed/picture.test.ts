import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileAddress } from "../../../src/toolkit/card/snippet/choice.js";
import { openSite, type Site } from "../site.js";
import { type BuiltChart, choiceOf, oneChartPerScale } from "./chart.js";
import { comparePictures } from "./compare-picture.js";
import { cardOf, livelyForms, pasted, readingOf } from "./form.js";
import { type Host, type HostPage, openHost } from "./host.js";

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
const [sample] = samples;
if (!sample) throw new Error("no chart");

/** The card stands on whole pixels, where it is drawn as it is alone. */
const body = "body { margin: 0 } main > :is(h1, p, .card) { display: none }";

describe.concurrent.each(livelyForms)("a chart as %s in a foreign page is the picture of the chart alone", (form) => {
	// both are the same card: what differs by width is seen in one of them
	const width = form === "component" ? 320 : 700;

	test.each(samples)(`$kind, at ${width} px`, async ({ kind, chart }) => {
		await compareWithAlone(`${form} ${kind}`, chart, { style: body }, width);
	});

	test.each([
		{ name: "dark", style: `${body} html { color-scheme: dark; background: #111; color: #ddd }` },
		{ name: "right to left", style: body, root: 'dir="rtl"' },
		{ name: "shouting", style: `${body} * { color: red; font-family: cursive; letter-spacing: 3px; line-height: 3 }` },
	])("in a page that is $name", async ({ name, ...page }) => {
		await compareWithAlone(`${form} ${name}`, sample.chart, page, 1020 - width);
	});

	async function compareWithAlone(name: string, chart: BuiltChart, page: Omit<HostPage, "embed">, width: number) {
		const choice = choiceOf(chart, site.address);
		const viewport = { width, height: 1200 };
		const alone = await site.open(`/embed/${chart.card.id}/`, { viewport });
		const wanted = await still(alone.page.locator(".card"));
		await alone.close();
		const embed = `<div id="${form}">${await pasted(form, choice)}</div>`;
		const embedded = await site.open(host.put({ ...page, embed }), { viewport });
		await readingOf(embedded.page, form);
		const found = await still(cardOf(embedded.page, form));
		await embedded.close();
		await comparePictures(name, found, wanted, 0.001);
	}
});

describe.concurrent("the picture files of a chart", () => {
	test.each(samples)("$kind: SVG and PNG show the same, and as wide as the page allows", async ({ kind, chart }) => {
		const choice = choiceOf(chart, site.address);
		const image = (file: string) => `<img src="${fileAddress(choice, file)}" alt="" style="width:100%">`;
		const shots: Buffer[] = [];
		for (const file of ["chart.svg", "chart.png"]) {
			const options = { viewport: { width: 700, height: 900 }, deviceScaleFactor: 2 };
			const opened = await site.open(host.put({ embed: image(file), style: body }), options);
			shots.push(await still(opened.page.locator("img")));
			expect(opened.problems).toEqual([]);
			await opened.close();
		}
		const [svg, png] = shots;
		if (svg && png) await comparePictures(`svg png ${kind}`, svg, png, 0.005);
	});
});

/** Returns a picture of an element, with no pointer on it and its own fonts and files there. */
async function still(element: Locator): Promise<Buffer> {
	const page: Page = element.page();
	await page.waitForLoadState("networkidle");
	return element.screenshot({ animations: "disabled" });
}
