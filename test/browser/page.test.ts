import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listFiles } from "../../src/toolkit/publish/file-list.js";
import { openSite, type Site } from "./site.js";

const files = await listFiles("dist");
const pages = files.filter((file) => file.endsWith(".html")).map((file) => `/${file.replace(/(index)?\.html$/, "")}`);

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

test.runIf(inject("isolated"))("the report was built without a network", () => {
	expect(pages.length).toBeGreaterThan(4);
});

describe.each(pages)("%s", (path) => {
	test.each([1280, 390])("at %i px: no error, no other host, no sideways scrolling, in Chinese", async (width) => {
		const { page, problems } = await site.open(path, { viewport: { width, height: 900 } });
		await page.waitForLoadState("networkidle");
		const seen = await page.evaluate(() => ({
			lang: document.documentElement.lang,
			failed: document.querySelectorAll(".observablehq--error").length,
			overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
			links: [...document.querySelectorAll("a[href]")].length,
		}));
		await page.context().close();
		expect(problems).toEqual([]);
		expect(seen).toMatchObject({ lang: "zh-CN", failed: 0, overflow: 0 });
		expect(seen.links).toBeGreaterThan(3);
	});
});

test("no script of the report asks for a module of Node", async () => {
	for (const file of files.filter((name) => name.endsWith(".js"))) {
		expect(await readFile(join("dist", file), "utf8"), file).not.toMatch(/(?:from|import)\s*\(?\s*["']node:/);
	}
});

test("every link inside the report leads to a page and a place that are there", async () => {
	const anchors = new Map<string, Set<string>>();
	const links: [string, URL][] = [];
	for (const file of files.filter((name) => name.endsWith(".html"))) {
		const html = await readFile(join("dist", file), "utf8");
		const address = new URL(file, "http://report/");
		anchors.set(address.pathname, new Set([...html.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1] ?? "")));
		for (const match of html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
			links.push([file, new URL((match[1] ?? "").replaceAll("&amp;", "&"), address)]);
		}
	}
	const broken = links.filter(([, { host, pathname, hash }]) => {
		if (host !== "report") return false;
		const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
		const place = anchors.get(path) ?? anchors.get(`${path}.html`);
		return place ? hash !== "" && !place.has(decodeURIComponent(hash.slice(1))) : !files.includes(path.slice(1));
	});
	expect(links.length).toBeGreaterThan(1000);
	expect(broken.map(([file, link]) => `${file} → ${link.pathname}${link.hash}`)).toEqual([]);
});

describe("without a script", () => {
	test("charts, texts and figures are there", async () => {
		const { page, problems } = await site.open("/compare", { javaScriptEnabled: false });
		expect(await page.locator(".chart:visible svg a").count()).toBeGreaterThan(10);
		expect(await page.locator(".entry:visible").count()).toBeGreaterThan(20);
		expect(await page.locator(".script-only:visible").count()).toBe(0);
		await page.goto(`${site.address}/`);
		expect(await page.locator(".dot").count()).toBeGreaterThan(100);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test("a permalink opens its sentence, and how it was read", async () => {
		const { page } = await site.open("/", { javaScriptEnabled: false });
		await page.locator(".dot").first().click();
		expect(page.url()).toMatch(/\/reader\/[\w-]+#t-\w+$/);
		expect(await page.locator(".reading:visible").count()).toBe(1);
		await page.context().close();
	});
});
