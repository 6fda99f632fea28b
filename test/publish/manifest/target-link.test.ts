import { describe, expect, test } from "vitest";
import { targetLinks } from "../../../src/toolkit/publish/manifest/target-link.js";

describe("targetLinks", () => {
	test.each([
		[
			'<a class="dot" href="./reader/x#t-5d" title="企业 2家，2024" data-theme="rural">企业 2家，2024</a>',
			{ plan: "x", anchor: "t-5d", words: ["企业 2家，2024"] },
		],
		[
			'<a class="theme-rural" href="../reader/x#t-5d"><span lang="zh-CN">5G基站</span> <b>2家</b></a>',
			{ plan: "x", anchor: "t-5d", words: ["5G基站 2家"] },
		],
		['<a id="t-5d" href="#t-5d">2</a>', { plan: "", anchor: "t-5d", words: ["2"] }],
		[
			'<a target="_blank" href="../en/reader/x#t-5d" aria-label="A &lt;b> 2">\n<title>A &lt;b> 3</title><rect x="1"/><text x="2">7</text></a>',
			{ plan: "x", anchor: "t-5d", words: ["A <b> 2", "A <b> 3"] },
		],
		['<a href="./reader/x#t-5d" tabIndex="-1"><path d="M1 2"></path></a>', { plan: "x", anchor: "t-5d", words: [] }],
		[
			'<a title="a > 2" href="https://example.org/bice/reader/x#t-5d"> 2 </a>',
			{ plan: "x", anchor: "t-5d", words: ["a > 2", "2"] },
		],
	])("reads %s", (html, link) => {
		expect(targetLinks(`<p>${html}</p>`)).toEqual([link]);
	});

	test("other links are none, nor do they reach into the next", () => {
		const own = '<a href="#t-5d">2</a>';
		expect(targetLinks('<a href="./reader/x#c-1">3</a><a href="/x">4</a><abbr title="5">6</abbr>')).toEqual([]);
		expect(targetLinks(`<a href="./reader/x#c-1">3</a>${own}<a name="y">4</a>${own}`)).toHaveLength(2);
	});
});
