import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listFiles } from "../../src/toolkit/store/file-list.js";
import { examine, type Look } from "./examine.js";
import { listPages, onePerKind, type SitePage } from "./page-list.js";
import { openSite, type Site } from "./site.js";

const pages = await listPages();
const samples = onePerKind(pages);

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

test.runIf(inject("isolated"))("the report was built without a network", () => {
	expect(pages.length).toBeGreaterThan(4);
});

test("every page stands in both languages", () => {
	const paths = (language: string) =>
		pages.filter((page) => page.language === language).map(({ path }) => path.replace(/^\/en\//, "/"));
	expect(paths("en")).toEqual(paths("zh"));
});

/**
 * Pages of a kind differ in what they show, and languages in how long words are: one page of each kind is looked at in both
 * widths and appearances, its translation in both widths, all others once.
 */
function looksAt(page: SitePage, at: number): Look[] {
	const wide: Look = { width: 1280, appearances: ["light"] };
	const narrow: Look = { width: 390, appearances: ["dark"] };
	if (!samples.includes(page)) return [at % 2 === 0 ? wide : narrow];
	if (page.language === "en") return [wide, narrow];
	return [
		{ ...wide, appearances: ["light", "dark"] },
		{ ...narrow, appearances: ["dark", "light"] },
	];
}

describe.concurrent("no error, no other host, nothing cut, no barrier that axe finds, all of it without a script", () => {
	const visits = pages.flatMap((page, at) => looksAt(page, at).map((look) => ({ ...page, look, width: look.width })));
	test.each(visits)("$path at $width px", { timeout: 120_000 }, async ({ look, ...page }) => {
		expect(await examine(site, page, look)).toEqual([]);
	});
});

test("no file says when it was made on this machine: the same report has the same bytes everywhere", async () => {
	for (const file of (await listFiles("dist")).filter((name) => /\.(?:html|js)$/.test(name))) {
		const times = (await readFile(join("dist", file), "utf8")).matchAll(/"?lastModified"?:\s?(\d+)/g);
		for (const [, time] of times) expect(time, file).toBe("0");
	}
});

test("no script of the report asks for a module of Node", async () => {
	for (const file of (await listFiles("dist")).filter((name) => name.endsWith(".js"))) {
		expect(await readFile(join("dist", file), "utf8"), file).not.toMatch(/(?:from|import)\s*\(?\s*["']node:/);
	}
});
