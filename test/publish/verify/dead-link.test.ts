import { describe, expect, test } from "vitest";
import { findDeadLinks } from "../../../src/toolkit/publish/verify/dead-link.js";
import { readPagePart } from "../../../src/toolkit/publish/verify/page-part.js";

const source = "https://example.gov.cn/plan.html";
const others = {
	"index.html": "",
	"reader/index.html": "",
	"reader/weicheng-2023-2025-action-plan.html": '<section id="c-1"><span id="t-1">',
	"en/index.html": "",
	"en/compare.html": "",
};

/** Returns the faults of a page of a small site. */
function faultsOn(page: string, html: string): string[] {
	const pages = new Map(
		Object.entries({ ...others, [page]: html }).map(([name, text]) => [name, readPagePart(text)] as const),
	);
	const files = new Set([...pages.keys(), "_file/data/targets.parquet"]);
	return findDeadLinks({ pages, files, sources: new Set([source]) });
}

describe("findDeadLinks", () => {
	test.each([
		["compare.html", "./"],
		["compare.html", "./reader/"],
		["compare.html", "./reader/weicheng-2023-2025-action-plan#t-1"],
		["compare.html", "/reader/weicheng-2023-2025-action-plan.html?from=a#c-1"],
		["compare.html", "./_file/data/targets.parquet"],
		["compare.html", "?theme=green"],
		["compare.html", source],
		["reader/index.html", "../reader/weicheng-2023-2025-action-plan"],
		["en/compare.html", "../en/"],
		["compare.html", "data:image/svg+xml,a"],
	])("%s may link to %s", (page, address) => {
		expect(faultsOn(page, `<a href="${address}">`)).toEqual([]);
	});

	test.each([
		["./indicator", "a link to nothing"],
		["./reader/weicheng-2023-2025-action-plan#t-2", "a link to nothing"],
		["#clauses", "a link to nothing"],
		["./reader", "a link to nothing"],
		["./_file/data/none.parquet", "a link to nothing"],
		["https://example.org/", "a foreign link"],
		["javascript:void 0", "a foreign link"],
		["http://[", "a link that cannot be read"],
		["./en/compare", "a link that loses the language"],
	])("a link to %s is %s", (address, name) => {
		expect(faultsOn("compare.html", `<a href="${address}">`)).toEqual([`compare.html: ${name}: ${address}`]);
	});

	test("the languages of the site are left only by a link that says so", () => {
		expect(faultsOn("compare.html", '<a hreflang="en" href="./en/compare">')).toEqual([]);
		expect(faultsOn("en/compare.html", '<a href="../reader/">')).toEqual([
			"en/compare.html: a link that loses the language: ../reader/",
		]);
		expect(faultsOn("en/compare.html", '<a href="../_file/data/targets.parquet">')).toEqual([]);
	});

	test("images, styles, scripts and forms are links too", () => {
		const html = '<img src="./a.png"><link href="./b.css"><script src="./c.js"></script><form action="./search">';
		expect(faultsOn("compare.html", html)).toHaveLength(4);
	});

	test("says each dead link of a page once", () => {
		expect(faultsOn("compare.html", '<a href="./none"><a href="./none">')).toHaveLength(1);
	});

	test("an id that stands twice, and a label of nothing, are faults", () => {
		expect(faultsOn("compare.html", '<p id="a"><p id="a"><div aria-labelledby="a none">')).toEqual([
			"compare.html: an id that stands twice: a",
			"compare.html: a reference to nothing: none",
		]);
	});
});
