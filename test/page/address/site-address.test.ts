import { describe, expect, test } from "vitest";
import { addressOf, inLanguage } from "../../../src/toolkit/page/address/site-address.js";

test("Chinese stands at the root, English under /en", () => {
	expect([
		addressOf("zh", "/"),
		addressOf("en", "/"),
		addressOf("en", "/reader/"),
		addressOf("en", "/compare"),
	]).toEqual(["/index", "/en/index", "/en/reader/index", "/en/compare"]);
});

describe("links of an English page", () => {
	test.each([
		['<a href="/compare?theme=green">', '<a href="/en/compare?theme=green">'],
		['<a class="brand" href="/">', '<a class="brand" href="/en/">'],
		['<form class="search-field" action="/search">', '<form class="search-field" action="/en/search">'],
		['<a href="/data/targets.parquet" download>', '<a href="/data/targets.parquet" download>'],
		['<a href="/compare" hreflang="zh-CN">', '<a href="/compare" hreflang="zh-CN">'],
		['<a href="//example.org/">', '<a href="//example.org/">'],
		['<a href="#t-1">', '<a href="#t-1">'],
		['<script src="/components/site.js">', '<script src="/components/site.js">'],
		['<p>&lt;a href="/compare"></p>', '<p>&lt;a href="/compare"></p>'],
	])("%s becomes %s", (html, expected) => {
		expect(inLanguage("en", html)).toBe(expected);
	});

	test("on a Chinese page they stay as they are", () => {
		expect(inLanguage("zh", '<a href="/compare">')).toBe('<a href="/compare">');
	});
});
