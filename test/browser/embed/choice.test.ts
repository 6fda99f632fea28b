import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shownVersion } from "../../../src/toolkit/card/data/version.js";
import type { SnippetChoice } from "../../../src/toolkit/card/snippet/choice.js";
import { embedWords } from "../../../src/toolkit/page/frame/embed-words.js";
import { openSite, type Site } from "../site.js";
import { choiceOf, frozenChoiceOf, readChart, twoCharts } from "./chart.js";
import { cardOf, livelyForms, pasted, readingOf } from "./form.js";
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

const [first, second] = await twoCharts();

describe.concurrent.each(livelyForms)("a chart as %s", (form) => {
	test.each(["light", "dark"] as const)(
		"is %s where that is asked for, whatever the reader's system is",
		async (appearance) => {
			const colorScheme = appearance === "dark" ? "light" : "dark";
			const { page, close } = await open({ appearance }, { colorScheme });
			expect(await brightness(cardOf(page, form))).toEqual(looks[appearance]);
			await close();
		},
	);

	test("follows the reader's system where nothing is asked for, and when it changes", async () => {
		const { page, close } = await open({}, { colorScheme: "dark" });
		expect(await brightness(cardOf(page, form))).toEqual(looks.dark);
		await page.emulateMedia({ colorScheme: "light" });
		expect(await brightness(cardOf(page, form))).toEqual(looks.light);
		await close();
	});

	test("is as wide as its place, and no wider than is asked for", async () => {
		const wide = await open({});
		expect((await cardOf(wide.page, form).boundingBox())?.width).toBe(744);
		await wide.close();
		const narrow = await open({ width: 480 });
		expect((await cardOf(narrow.page, form).boundingBox())?.width).toBe(480);
		await narrow.close();
	});

	test("speaks English where that is asked for", async () => {
		const { card } = await readChart(first.card.id, "en");
		const { page, close } = await open({ card });
		expect(await cardOf(page, form).getAttribute("lang")).toBe("en");
		expect(await cardOf(page, form).locator(".title").textContent()).toBe(card.title);
		await close();
	});

	test("frozen as it is now, is the chart and says nothing of newer data", async () => {
		const choice = frozenChoiceOf(first, site.address);
		const { page, problems, requests, close } = await openChoice(choice);
		await page.waitForLoadState("networkidle");
		expect(await cardOf(page, form).locator(".title").textContent()).toBe(first.card.title);
		expect(requests.some((address) => address.endsWith(`/embed/${first.card.id}/version.json`))).toBe(true);
		expect(await cardOf(page, form).locator(".notice").isVisible()).toBe(false);
		expect(problems).toEqual([]);
		await close();
	});

	test("frozen and superseded, says so with a link to the chart as it is now, unless told not to", async () => {
		const said = await openSuperseded({});
		const notice = cardOf(said.page, form).locator(".notice");
		await notice.waitFor();
		const leads = await notice.locator("a").evaluate((link: HTMLAnchorElement) => link.href);
		expect(new URL(leads).pathname).toBe(`/embed/${first.card.id}/`);
		await said.close();

		const silent = await openSuperseded({ notice: false });
		await silent.page.waitForLoadState("networkidle");
		expect(await cardOf(silent.page, form).locator(".notice").isVisible()).toBe(false);
		await silent.close();
	});

	async function openSuperseded(chosen: Partial<SnippetChoice>) {
		const embed = await placed(frozenChoiceOf(first, site.address, chosen));
		const opened = await site.open(host.put({ embed: "" }));
		const newer = JSON.stringify({ version: "000000000000", data: "0".repeat(64), released: null, scripts: {} });
		await opened.page.route(`**/embed/${first.card.id}/version.json`, (route) =>
			route.fulfill({ body: newer, headers: { "access-control-allow-origin": "*" } }),
		);
		await opened.page.goto(host.put({ embed }));
		await readingOf(opened.page, form);
		return opened;
	}

	async function placed(choice: SnippetChoice): Promise<string> {
		return `<div id="${form}">${await pasted(form, choice)}</div>`;
	}

	async function openChoice(choice: SnippetChoice, options: Parameters<Site["open"]>[1] = {}) {
		const embed = await placed(choice);
		const opened = await site.open(host.put({ embed }), { viewport: { width: 760, height: 900 }, ...options });
		expect(await readingOf(opened.page, form)).toBe("chart");
		return opened;
	}

	function open(chosen: Partial<SnippetChoice>, options: Parameters<Site["open"]>[1] = {}) {
		return openChoice(choiceOf(first, site.address, chosen), options);
	}
});

test("?language=en leads a frame to English and keeps the rest of what was asked for", async () => {
	const { page, close } = await site.open(`/embed/${first.card.id}/?language=en&appearance=dark&width=400`);
	await page.waitForURL(/en\.html\?appearance=dark&width=400$/);
	expect(await page.locator(".card").getAttribute("lang")).toBe("en");
	expect(await brightness(page.locator(".card"))).toEqual(looks.dark);
	await close();
});

test("components side by side are charts of their own, and follow their attributes", async () => {
	const [one, two] = [choiceOf(first, site.address), choiceOf(second, site.address)];
	const embed = `<div id="one">${await pasted("component", one)}</div><div id="two">${await pasted("component", two)}</div>`;
	const { page, problems, requests, close } = await site.open(host.put({ embed }));
	const title = (place: string) => cardOf(page, "component", place).locator(".title");
	expect(await title("#one").textContent()).toBe(first.card.title);
	expect(await title("#two").textContent()).toBe(second.card.title);
	expect(requests.filter((address) => /card-\w+\.css$/.test(address)).length).toBe(1);

	await set(page, "#one", { chart: second.card.id, language: "en" });
	const { card } = await readChart(second.card.id, "en");
	await title("#one").filter({ hasText: card.title }).waitFor();
	expect(await title("#two").textContent()).toBe(second.card.title);

	await set(page, "#two", { appearance: "dark", width: "400", version: second.version });
	const frozen = embedWords.zh.frozen(shownVersion(second.version));
	await cardOf(page, "component", "#two").locator(".version", { hasText: frozen }).waitFor();
	expect(await brightness(cardOf(page, "component", "#two"))).toEqual(looks.dark);
	expect((await cardOf(page, "component", "#two").boundingBox())?.width).toBe(400);
	expect(problems).toEqual([]);

	await set(page, "#one", { chart: "no/such/chart" });
	await page.locator("#one img").waitFor();
	await set(page, "#one", { chart: first.card.id });
	const english = await readChart(first.card.id, "en");
	await title("#one").filter({ hasText: english.card.title }).waitFor();
	await close();
});

function set(page: Page, place: string, attributes: Record<string, string>): Promise<void> {
	return page.locator(`${place} bice-chart`).evaluate((element, wanted) => {
		for (const [name, value] of Object.entries(wanted)) element.setAttribute(name, value);
	}, attributes);
}

const looks = { light: { paper: "bright", ink: "dim" }, dark: { paper: "dim", ink: "bright" } } as const;

/** Returns how a card's paper and ink look: a channel of 255 on average below 80, above 175, or neither. */
function brightness(card: Locator): Promise<{ paper: string; ink: string }> {
	return card.evaluate((element) => {
		const { backgroundColor, color } = getComputedStyle(element);
		const said = (value: string) => {
			const channels = (value.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
			const mean = channels.reduce((sum, channel) => sum + channel, 0) / 3;
			return mean < 80 ? "dim" : mean > 175 ? "bright" : "neither";
		};
		return { paper: said(backgroundColor), ink: said(color) };
	});
}
