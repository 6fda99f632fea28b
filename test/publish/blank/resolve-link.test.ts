import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveLinks } from "../../../src/toolkit/publish/blank/resolve-link.js";

const names = new Map([["/_file/data/compare/zh.json", "/_file/data/compare/zh.1a2b3c4d.json"]]);
const resolve = (html: string, page = "/en/reader/gaoqing-2024-key-points") => resolveLinks(html, page, names);

describe("resolveLinks", () => {
	test.each([
		['<a class="x" href="/theme/green" title="a > b">', '<a class="x" href="../../theme/green" title="a > b">'],
		['<a href="/en/">', '<a href="../">'],
		['<a href="/en/reader/x#t-1">', '<a href="./x#t-1">'],
		['<form action="/en/search">', '<form action="../search">'],
		['<img alt="" src="/embed/x/chart.svg">', '<img alt="" src="../../embed/x/chart.svg">'],
		['<a href="/embed/x/en.html">', '<a href="../../embed/x/en">'],
		['<a href="/v/0f62df8c41d2/x/index.html">', '<a href="../../v/0f62df8c41d2/x/">'],
		['<a href="/search?q=乡村">', '<a href="../../search?q=%E4%B9%A1%E6%9D%91">'],
		['<a href="/search?q=%E4%B9%A1">', '<a href="../../search?q=%E4%B9%A1">'],
		['<a href="/data/targets.csv" download>', '<a href="../../data/targets.csv" download>'],
	])("a link of the report counts from its page: %s", (html, expected) => {
		expect(resolve(html)).toBe(expected);
	});

	test("the first page and the page for what is not there stand at the root", () => {
		expect(resolve('<a href="/compare">', "/index")).toBe('<a href="./compare">');
		expect(resolve('<a href="/">', "/404")).toBe('<a href="./">');
	});

	test("a file that bears a hash is asked for by it", () => {
		expect(resolve('<a data-file="compare" href="/_file/data/compare/zh.json"></a>', "/compare")).toBe(
			'<a data-file="compare" href="./_file/data/compare/zh.1a2b3c4d.json"></a>',
		);
	});

	test.each(['<a href="#c-1">', '<a href="https://example.gov.cn/">', '<a href="//x/y">', '<script src="/x.js">'])(
		"what is no link from the root stays: %s",
		(html) => {
			expect(resolve(html)).toBe(html);
		},
	);

	test("text is no markup, whatever it says", () => {
		const text = '&lt;a href="/theme/green"> href="/x"';
		expect(resolve(`<p title="${text.replaceAll('"', "&quot;")}">${text}</p>`)).toContain(text);
	});

	test("a browser on the page comes to the place that was meant", () => {
		const part = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/).filter((name) => name !== "index");
		const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join("/")}`);
		fc.assert(
			fc.property(path, path, (page, target) => {
				const [, address = ""] = /href="([^"]*)"/.exec(resolveLinks(`<a href="${target}">`, page, names)) ?? [];
				expect(new URL(address, `http://site.invalid${page}`).pathname).toBe(target);
			}),
		);
	});
});
