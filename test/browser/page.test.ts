import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listFiles } from "../../src/toolkit/publish/file-list.js";
import { examine } from "./examine.js";
import { listPages, onePerKind } from "./page-list.js";
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

describe.concurrent("no error, no other host, nothing cut, no barrier that axe finds, all of it without a script", () => {
	// pages of a kind differ in what they show: one is seen at both widths, the others at either in turn
	const visits = pages.flatMap((page, at) =>
		[1280, 390].filter((_, width) => samples.includes(page) || at % 2 === width).map((width) => ({ ...page, width })),
	);
	test.each(visits)("$path at $width px", { timeout: 120_000 }, async ({ width, ...page }) => {
		expect(await examine(site, page, width)).toEqual([]);
	});
});

test("no script of the report asks for a module of Node", async () => {
	for (const file of (await listFiles("dist")).filter((name) => name.endsWith(".js"))) {
		expect(await readFile(join("dist", file), "utf8"), file).not.toMatch(/(?:from|import)\s*\(?\s*["']node:/);
	}
});
