import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { overflow } from "../journey/view.js";
import { openSite, type Site } from "../site.js";
import { choiceOf, oneChartPerScale } from "./chart.js";
import { cardOf, forms, pastedForms, type Reading, readingOf } from "./form.js";
import { type Host, type HostPage, openHost } from "./host.js";
import { cardLook, differences, hostLook } from "./look.js";

let site: Site;
let host: Host;
let embed: string;
beforeAll(async () => {
	[site, host] = await Promise.all([openSite(), openHost()]);
	embed = await pastedForms((await oneChartPerScale()).map(({ chart }) => choiceOf(chart, site.address)));
});
afterAll(async () => {
	await site?.close();
	host?.close();
});

/** What a page does to all that stands in it, on purpose or not: rules for elements, for names of classes, for everything. */
const loud = `* { font-family: cursive; color: red; box-sizing: content-box; letter-spacing: 2px; text-align: right;
	font-weight: 900; line-height: 3; text-transform: uppercase; fill: red; stroke: red; cursor: wait; font-style: italic;
	word-spacing: 9px; list-style: square; font-variant: small-caps; text-shadow: 1px 1px red; word-break: break-all;
	quotes: "x" "y"; text-anchor: end; }
bice-chart { white-space: nowrap; text-indent: 99px; tab-size: 2; hyphens: manual; direction: rtl; }
.card, .title, .drawing, .tip, .sentence, .foot { display: none; border: 9px solid lime; background: lime; }
article, h1, footer { margin: 31px; padding: 17px; background: lime; }
:root { --ink: red; --paper: red; --hue: red; --edge: 99px; --most: 9px; --sans: cursive; }
h1.title { display: block; margin: 0; }`;

type Setting = Omit<HostPage, "embed"> & { readonly name: string; readonly script?: "off" | "stripped" };

const settings: readonly Setting[] = [
	{ name: "a plain page" },
	{ name: "a dark page", style: "html { color-scheme: dark } body { background: #111; color: #ddd }" },
	{ name: "a page that styles everything", style: loud },
	{ name: "a page from right to left", root: 'dir="rtl"' },
	{ name: "a page in large letters", style: "html { font-size: 24px } body { font-size: 24px }" },
	{ name: "a page that takes scripts out", script: "stripped" },
	{ name: "a reader without JavaScript", script: "off" },
];

describe.concurrent.each(settings)("in $name", ({ script, ...own }) => {
	test.each([320, 700])("at %i px all forms can be read, nothing scrolls sideways, no look leaks", async (width) => {
		const plain = await open({ ...own, embed: "" }, width, script);
		const ownLook = await hostLook(plain.page);
		await plain.close();

		const content = script === "stripped" ? embed.replace(/<script.*?<\/script>/gs, "") : embed;
		const { page, problems, close } = await open({ ...own, embed: content }, width, script);
		const readings: Record<string, Reading> = {};
		for (const form of forms) readings[form] = await readingOf(page, form);
		expect(readings).toEqual({
			iframe: "chart",
			responsive: "chart",
			component: script ? "picture" : "chart",
			picture: "picture",
			svg: "picture",
			oembed: "chart",
		});
		expect(await overflow(page)).toBe(0);
		expect(await frameOverflows(page)).toEqual([]);
		expect(differences(await hostLook(page), ownLook)).toEqual([]);
		expect(problems).toEqual([]);
		await close();
	});
});

test("a page that styles everything changes nothing in a component", async () => {
	const looks = [];
	for (const style of ["main { width: 600px }", `${loud} main { width: 600px }`]) {
		const { page, close } = await open({ embed, style }, 1000);
		await readingOf(page, "component");
		looks.push(await cardLook(cardOf(page, "component")));
		await close();
	}
	const [plain = [], styled = []] = looks;
	expect(plain.length).toBeGreaterThan(20);
	expect(differences(styled, plain)).toEqual([]);
});

async function open(page: HostPage, width: number, script?: Setting["script"]) {
	return await site.open(host.put(page), { viewport: { width, height: 900 }, javaScriptEnabled: script !== "off" });
}

/** Returns which frames of a page scroll sideways. */
async function frameOverflows(page: Page): Promise<string[]> {
	const frames = page.frames().slice(1);
	const wide = await Promise.all(
		frames.map((frame) =>
			frame.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
		),
	);
	return frames.filter((_, index) => wide[index]).map((frame) => frame.url());
}
