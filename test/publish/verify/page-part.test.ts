import { describe, expect, test } from "vitest";
import { readPagePart } from "../../../src/toolkit/publish/verify/page-part.js";

describe("readPagePart", () => {
	test("returns ids, links with the language that they name, and what labels point to", () => {
		const part = readPagePart(
			'<h1 id="top">比较</h1><a href="./en/compare?theme=green&amp;region=370322#list" hreflang="en">English</a><table aria-labelledby="top note">',
		);
		expect([...part.ids]).toEqual(["top"]);
		expect(part.links).toEqual([{ tag: "a", address: "./en/compare?theme=green&region=370322#list", language: "en" }]);
		expect([...part.references]).toEqual(["top", "note"]);
		expect(part.repeated).toEqual([]);
	});

	test("takes nothing from the text of scripts and comments, but the addresses that scripts are loaded from", () => {
		const part = readPagePart(
			'<script type="module" src="./a.js">const a = \'<a href="./none" id="none">\';</script><!-- <a href="./none"> -->',
		);
		expect(part.links.map(({ address }) => address)).toEqual(["./a.js"]);
		expect(part.ids.size).toBe(0);
	});

	test("reads a tag to its end where a quoted value holds >", () => {
		const part = readPagePart('<a title="a > b" href="./reader/">A</a>');
		expect(part.links.map(({ address }) => address)).toEqual(["./reader/"]);
	});

	test("names an id that stands twice once", () => {
		expect(readPagePart('<p id="a"><p id="a"><p id="a"><p id="b">').repeated).toEqual(["a"]);
	});

	test("text that only looks like a tag is none", () => {
		expect(readPagePart('<p>&lt;a href="./none"&gt; 3 < 4 <a href="./b">').links).toEqual([
			{ tag: "a", address: "./b", language: null },
		]);
	});

	test("puts character references right", () => {
		const [link] = readPagePart('<a href="./notebook?sql=&quot;a&#36;b&#x26;c&unknown;">').links;
		expect(link?.address).toBe('./notebook?sql="a$b&c&unknown;');
	});
});
