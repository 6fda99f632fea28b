import { describe, expect, test } from "vitest";
import { contentPlace } from "../../../src/toolkit/publish/blank/blank.js";
import { type DrawnPage, fillBlank } from "../../../src/toolkit/publish/blank/fill-blank.js";

const blank = `<!DOCTYPE html>\n<html>\n<head>\n<title>{title} | 比策</title>\n</head>\n<body>${contentPlace}<script></script></body>`;
const page = (own: Partial<DrawnPage> = {}): DrawnPage => ({
	address: "/theme/green",
	language: "zh",
	title: "绿色",
	html: '<a href="/compare">比较</a>',
	scripts: ["site"],
	...own,
});
const fill = (own: Partial<DrawnPage> = {}) => fillBlank(blank, page(own), new Map());

describe("fillBlank", () => {
	test("title, language and content come into their places", () => {
		expect(fill()).toBe(
			'<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<title>绿色 | 比策</title>\n</head>\n<body><a href="../compare">比较</a><script></script></body>',
		);
		expect(fill({ language: "en", title: "Green" })).toContain("<title>Green | bice</title>");
	});

	test("a title that is the name of the report stands alone", () => {
		expect(fill({ title: "比策" })).toContain("<title>比策</title>");
	});

	test.each(["</title><script>", "$&$1", "a & b"])("a hostile title is a title: %s", (title) => {
		const written = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
		expect(fill({ title })).toContain(`<title>${written} | 比策</title>`);
	});

	test.each(["$&", "$1", "$`", "$$"])("signs that a replacement would read stay as they are: %s", (text) => {
		expect(fill({ html: `<p>${text}</p>` })).toContain(`<body><p>${text}</p><script>`);
	});

	test("a heading with a name is a link to itself; one that holds a link is left alone", () => {
		expect(fill({ html: '<h2 class="x" id="kinds">类</h2>' })).toContain(
			'<h2 class="x" id="kinds"><a class="observablehq-header-anchor" href="#kinds">类</a></h2>',
		);
		const linked = '<h2 id="kinds"><a href="#x">类</a></h2>';
		expect(fill({ html: linked })).toContain(linked);
	});

	test("a page without a blank is refused by its address", () => {
		expect(() => fillBlank("", page(), new Map())).toThrow("no blank of a page: /theme/green");
	});
});
