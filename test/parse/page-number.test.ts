import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/toolkit/parse/line.js";
import { isPageNumber, pageNumbers } from "../../src/toolkit/parse/page-number.js";

/** Pages of twelve lines each; `opening` gives what stands before the first line of a page. */
function pages(count: number, opening: (page: number) => string): string[] {
	return Array.from(
		{ length: count * 12 },
		(_, at) => `${at % 12 === 0 ? opening(at / 12 + 1) : ""}建设面向产业的平台`,
	);
}

/** Returns the lines that open with a page number, without it. */
function found(lines: readonly string[]): string[] {
	const source = lines.join("\n");
	return [...pageNumbers(source, splitLines(source))].map(([line, after]) =>
		source.slice(after).slice(0, lines[line]?.length).split("\n").slice(0, 1).join(""),
	);
}

describe("pageNumbers", () => {
	test("finds the numbers of four pages or more, glued or between dashes", () => {
		expect(found(pages(4, (page) => `${page + 30}`))).toEqual(Array(4).fill("建设面向产业的平台"));
		expect(found(pages(5, (page) => `- ${page} -`))).toHaveLength(5);
	});

	test("takes three numbers in a row for chance", () => {
		expect(found(pages(3, (page) => `${page + 30}`))).toEqual([]);
	});

	test("takes numbers that do not rise by one for chance", () => {
		expect(found(pages(6, (page) => `${page * 2}`))).toEqual([]);
	});

	test("takes no numbered item, percentage or year for a page", () => {
		expect(found(pages(6, (page) => `${page}.`))).toEqual([]);
		expect(found(pages(6, (page) => `${page}%`))).toEqual([]);
		expect(found(pages(6, (page) => `${page}年`))).toEqual([]);
	});

	test("takes numbers on neighbouring lines for a list", () => {
		expect(found(Array.from({ length: 12 }, (_, at) => `${at + 1}建设平台`))).toEqual([]);
	});
});

describe("isPageNumber", () => {
	test("knows a page number that stands alone", () => {
		expect(["— 12 —", "- 3 -", "－1－", "第12页", "第 3 页 共 20 页"].map(isPageNumber)).toEqual(Array(5).fill(true));
	});

	test("takes no cell, year or item for one", () => {
		expect(["12", "2024", "- 12", "第12条", "1.", "—", "- 推进 -"].map(isPageNumber)).toEqual(Array(7).fill(false));
	});
});
