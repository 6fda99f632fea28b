import { beforeAll, describe, expect, test } from "vitest";
import type { Card } from "../../src/toolkit/card/card.js";
import { readCards } from "../../src/toolkit/page/card/catalogue.js";
import { renderCharts } from "../../src/toolkit/page/charts.js";
import { envelope } from "../../src/toolkit/page/envelope.js";
import { type PageContext, toPageContext } from "../../src/toolkit/page/page-context.js";
import { sitePages } from "../../src/toolkit/page/site-map.js";
import type { TableDatabase } from "../../src/toolkit/store/database.js";
import { codebooks } from "../row/collection.js";
import { seedDatabase } from "./seed-database.js";
import { withoutPlans } from "./without-plans.js";

const regions = ["370322", "370702", "370214", "370117"];
let database: TableDatabase;
let cards: readonly Card[];
const pages = new Map<string, string>();

beforeAll(async () => {
	database = await seedDatabase();
	const context = (path: string): PageContext => toPageContext("zh", codebooks, { path, regions });
	cards = await readCards(database, context("/charts/"));
	for (const { path, language, parameter, load } of await sitePages(database)) {
		if (language !== "zh") continue;
		const page = context(path);
		pages.set(path, envelope(await (await load())(database, page, parameter), page));
	}
}, 120_000);

const idsIn = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

test("the gallery has an entry for every chart, once, with its name, its finding and its files", () => {
	const html = pages.get("/charts/") ?? "";
	for (const { id, name } of cards) {
		expect(html.split(`id="${id}"`)).toHaveLength(2);
		expect(html).toContain(`<a href="#${id}">${name.replaceAll("&", "&amp;")}</a>`);
		expect(html).toContain(`href="/embed/${id}/data.csv"`);
	}
	expect(html).not.toMatch(/undefined|NaN|Infinity/);
});

test("every chart that a page shows leads to its entry", () => {
	const known = new Set(cards.map(({ id }) => id));
	const led = [...pages.values()].flatMap((html) => [...html.matchAll(/class="take" href="\/charts\/#([^"]+)"/g)]);
	expect(led.length).toBeGreaterThan(cards.length / 2);
	expect(led.map(([, id]) => id).filter((id) => !known.has(id ?? ""))).toEqual([]);
});

test("every figure has a way to its entry; those of the indicator page have one a row", () => {
	const without = [...pages].flatMap(([path, html]) =>
		html
			.split(/<figure class="chart-figure/)
			.slice(1)
			.map((figure) => figure.split("</figure>")[0] ?? "")
			.filter((figure) => !figure.includes('class="take"'))
			.map(() => path),
	);
	expect(without).toEqual([]);
});

test("every entry leads back to where the report shows it", () => {
	const lost = cards.filter(({ page }) => {
		const [path = "", anchor] = page.replace(/\?[^#]*/, "").split("#");
		const html = pages.get(path);
		return html === undefined || (anchor !== undefined && !idsIn(html).has(decodeURIComponent(anchor)));
	});
	expect(lost.map(({ id, page }) => `${id} → ${page}`)).toEqual([]);
});

describe("a collection without a plan", () => {
	test("has a gallery that says so", async () => {
		const page = toPageContext("en", codebooks, { path: "/charts/" });
		const html = envelope(await withoutPlans((database) => renderCharts(database, page)), page);
		expect(html).not.toMatch(/undefined|NaN|Infinity/);
		expect(html).not.toContain('class="chart-entry');
	});
});
