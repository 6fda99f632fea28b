import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { asJson, envelope } from "../../src/toolkit/page/envelope.js";

const framework = dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"));
const { createMarkdownIt, parseMarkdown } = await import(join(framework, "dist/markdown.js"));
const { parseHtml, rewriteHtml } = await import(join(framework, "dist/html.js"));

/** Texts that would do something if they were read as markup, as markdown or as a program. */
const hostile = [
	"<script>alert(1)</script>",
	"$" + "{alert(1)}",
	"\\$" + "{alert(1)}",
	"$$" + "{1}$",
	"`$" + "{`x`}`",
	"</p></div></main><h1>",
	"第一段\n\n# 标题\n\n- 项目",
	"第一段\r\n\r\n```js\nalert(1)\n```",
	"<!-- -->",
	"]]> --> &#36;{1} &amp;lt;",
	"**粗** _斜_ [链](javascript:alert(1)) <http://example.org>",
	'"onmouseover="alert(1)',
];

/** Passes a page through Framework's own reading of it, and returns what it makes. */
function throughFramework(page: string) {
	const parsed = parseMarkdown(page, { md: createMarkdownIt(), path: "/x", params: {} });
	return { ...parsed, html: rewriteHtml(parsed.body, {}) as string };
}

describe("envelope", () => {
	test.each(hostile)("plan text passes through Framework as text: %j", (text) => {
		const content = (
			<p id="text" title={text}>
				{text}
			</p>
		);
		const { code, html } = throughFramework(envelope({ title: "标题", content }));
		const { document } = parseHtml(html);
		const shown = document.querySelector("#text");
		expect(code).toEqual([]);
		expect(shown.textContent.replace(/\r/g, "")).toBe(text.replace(/\r/g, ""));
		expect(shown.getAttribute("title").replace(/\r/g, "")).toBe(text.replace(/\r/g, ""));
		expect(shown.children).toHaveLength(0);
		expect(document.querySelectorAll("script:not([src]), h1, li, pre")).toHaveLength(0);
	});

	test("a hostile title is a title", () => {
		const title = 'a: "b" $' + "{alert(1)}\n---\n<script>";
		expect(throughFramework(envelope({ title, content: <p /> })).title).toBe(title);
	});

	test("the content is one line, so that no line of it is read by itself", () => {
		const [, , , , content, end] = envelope({ title: "x", content: <p>{"a\n\nb"}</p> }).split("\n");
		expect([content, end]).toEqual([
			'<div class="page"><p>a&#10;&#10;b</p><template id="files"><a data-file="search" href="/_file/data/search.json"></a></template><script type="module" src="/components/site.js"></script></div>',
			"",
		]);
	});
});

test("rows that stand in a page as JSON end no script and come back as they were", () => {
	const rows = hostile.map((text) => ({ text }));
	const json = asJson(rows);
	expect(json).not.toMatch(/[<>&$]/);
	expect(JSON.parse(json)).toEqual(rows);
});
