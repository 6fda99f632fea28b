import { describe, expect, test } from "vitest";
import type { SnippetChoice } from "../../../src/toolkit/card/snippet/choice.js";
import { snippet, snippetForms, svgSnippet } from "../../../src/toolkit/card/snippet/snippet.js";

const choice: SnippetChoice = {
	card: { id: "indicator/water_use_cap", language: "zh", title: "高青是潍城的 4 倍", alt: "用水总量：高青 21,980。" },
	name: "比策图表：用水总量",
	site: "https://example.org/bice/",
	version: null,
	scripts: { component: "embed/bice-chart.js", resize: "embed/resize.js" },
	appearance: "auto",
	notice: true,
	width: null,
	height: 470,
};
const frozen: SnippetChoice = {
	...choice,
	version: "0f62df8c41d2",
	scripts: { component: "v/asset/bice-chart-1a2b3c4d.js", resize: "v/asset/resize-1a2b3c4d.js" },
};

describe("snippet", () => {
	test("a frame has its title and its height, waits till it is seen, and is given no permission", () => {
		expect(snippet("iframe", choice)).toBe(
			'<iframe src="https://example.org/bice/embed/indicator/water_use_cap/" title="比策图表：用水总量" width="100%" height="470" frameborder="0" loading="lazy"></iframe>',
		);
	});

	test("a frame of exact height brings the script for it", () => {
		expect(snippet("responsive", choice)).toBe(
			`${snippet("iframe", choice)}\n<script src="https://example.org/bice/embed/resize.js" async></script>`,
		);
	});

	test("a component holds a picture for where it cannot run", () => {
		expect(snippet("component", { ...choice, appearance: "dark", width: 480 })).toBe(
			'<script type="module" src="https://example.org/bice/embed/bice-chart.js"></script>\n' +
				'<bice-chart chart="indicator/water_use_cap" appearance="dark" width="480">' +
				'<a href="https://example.org/bice/embed/indicator/water_use_cap/?appearance=dark&amp;width=480">' +
				'<img src="https://example.org/bice/embed/indicator/water_use_cap/chart.png" alt="用水总量：高青 21,980。" ' +
				'srcset="https://example.org/bice/embed/indicator/water_use_cap/chart.png 1400w" sizes="min(480px, calc(100vw - 96px))" ' +
				'style="width:100%;max-width:480px;height:auto"></a></bice-chart>',
		);
	});

	test("a frozen chart asks for nothing that may change", () => {
		for (const form of snippetForms) expect(snippet(form, frozen)).not.toContain("/embed/");
		expect(snippet("component", frozen)).toContain('version="0f62df8c41d2"');
	});

	test("a frozen chart is silent of newer data where that is wished", () => {
		expect(snippet("iframe", { ...frozen, notice: false })).toContain("?notice=off");
		expect(snippet("component", { ...frozen, notice: false })).toContain('notice="off"');
	});

	test("in English the English files are named", () => {
		const english = { ...choice, card: { ...choice.card, language: "en" as const } };
		expect(snippet("iframe", english)).toContain("/water_use_cap/en.html");
		expect(snippet("component", english)).toContain('language="en"');
		expect(snippet("picture", english)).toContain("/chart.en.png");
		expect(snippet("oembed", english)).toBe("https://example.org/bice/embed/indicator/water_use_cap/oembed.en.json");
	});

	test("Markdown shows the picture with its description, and leads to the chart", () => {
		expect(snippet("markdown", choice)).toBe(
			"[![用水总量：高青 21,980。](https://example.org/bice/embed/indicator/water_use_cap/chart.png)](https://example.org/bice/embed/indicator/water_use_cap/)",
		);
	});

	test("no text of a chart ends an attribute, becomes an element or breaks out of Markdown", () => {
		const evil = `"><img src=x onerror=alert(1)>](javascript:alert(1))\n# x`;
		const card = { ...choice.card, title: evil, alt: evil };
		for (const form of ["iframe", "responsive", "component", "picture"] as const) {
			const tags = (text: string) => text.match(/<[a-z/][\w-]*/g);
			expect(tags(snippet(form, { ...choice, card, name: evil }))).toEqual(tags(snippet(form, choice)));
		}
		expect(snippet("markdown", { ...choice, card })).not.toMatch(/[^\\]\]\(javascript|\n/);
	});
});

test("an SVG stands in the page itself, with its title under it, in any width up to its own", () => {
	expect(
		svgSnippet('<?xml version="1.0"?>\n<svg width="700" height="608" viewBox="0 0 700 608"></svg>\n', choice),
	).toBe(
		'<figure style="margin:0">\n<svg width="100%" style="max-width:700px" viewBox="0 0 700 608"></svg>\n<figcaption><a href="https://example.org/bice/embed/indicator/water_use_cap/">高青是潍城的 4 倍</a></figcaption>\n</figure>',
	);
});
