import { describe, expect, test } from "vitest";
import { apa, type Cited, chartTitle, citationKey, gbt7714 } from "../../../src/toolkit/card/data/citation.js";
import { waterCard, waterCardInEnglish } from "./water-editions.js";

const frozen: Cited = {
	version: "0f62df8c41d2",
	date: "2026-11-22",
	url: "https://example.org/v/0f62df8c41d2/indicator/water_use_cap/",
	frozen: true,
};
const live: Cited = { ...frozen, frozen: false, url: "https://example.org/embed/indicator/water_use_cap/" };

describe("gbt7714", () => {
	test("cites an electronic resource: the day of its state, the day of reading, its address", () => {
		expect(gbt7714(waterCard, { ...frozen, accessed: "2026-12-01" })).toBe(
			"比策. 用水总量: 高青写下的上限是城阳的 2 倍[EB/OL]. 版本 0f62df8. (2026-11-22)[2026-12-01]. https://example.org/v/0f62df8c41d2/indicator/water_use_cap/.",
		);
	});

	test("leaves a place for the day of reading, which the form asks for, and says no day of state that is not known", () => {
		expect(gbt7714(waterCard, { ...frozen, date: null })).toContain("版本 0f62df8. [引用日期]. https://");
		expect(gbt7714(waterCardInEnglish, frozen)).toContain("(2026-11-22)[date of access]. https://");
	});
});

describe("apa", () => {
	test("cites a frozen chart by year, version and kind", () => {
		expect(apa(waterCardInEnglish, frozen)).toBe(
			"bice. (2026). Water use: Gaoqing caps its water use at 2 times Chengyang’s (Version 0f62df8) [Chart]. https://example.org/v/0f62df8c41d2/indicator/water_use_cap/",
		);
		expect(apa(waterCard, { ...frozen, date: null })).toContain(
			"比策. (无日期). 用水总量：高青写下的上限是城阳的 2 倍 (版本 0f62df8) [图表].",
		);
	});

	test("says of a live chart, which is meant to change, when it was read", () => {
		expect(apa(waterCardInEnglish, { ...live, accessed: "2026-12-01" })).toMatch(
			/ \[Chart\]\. Retrieved December 1, 2026, from https:\S+\/$/,
		);
		expect(apa(waterCard, { ...live, accessed: "2026-12-01" })).toContain("[图表]. 2026 年 12 月 1 日，取自 https://");
		expect(apa(waterCardInEnglish, live)).toContain("Retrieved [date of access], from https://");
	});
});

test("a chart whose title begins with its name is named once", () => {
	expect(chartTitle({ name: "用水总量", title: "用水总量" }, "：")).toBe("用水总量");
	expect(chartTitle({ name: "用水总量", title: "用水总量只有高青写" }, "：")).toBe("用水总量只有高青写");
});

test("the key of a chart in a bibliography names chart, version and language", () => {
	expect(citationKey(waterCard, frozen)).toBe("bice-indicator-water_use_cap-0f62df8-zh");
});
