import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatOf } from "../../../src/toolkit/page/word/format.js";

const [zh, en] = [formatOf("zh"), formatOf("en")];

describe("numbers", () => {
	test("are grouped by thousands, with at most two decimals, in both languages", () => {
		for (const { number } of [zh, en]) {
			expect([59388, 2.34, 0.125, 1e8].map(number)).toEqual(["59,388", "2.34", "0.13", "100,000,000"]);
		}
	});

	test.each([
		[18000, "1.8万", "18,000"],
		[210_000_000, "2.1亿", "210,000,000"],
		[219_800_000, "21,980万", "219,800,000"],
		[55_000_000, "5,500万", "55,000,000"],
		[12_345, "12,345", "12,345"],
		[110, "110", "110"],
	])("short: %d is %s in Chinese and %s in English", (value, chinese, english) => {
		expect([zh.short(value), en.short(value)]).toEqual([chinese, english]);
	});

	test("the short form loses nothing: read back it is the number", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
				const [, digits = "", size] = /^([\d,.]+)(万|亿)?$/.exec(zh.short(value)) ?? [];
				const factor = size === "亿" ? 1e8 : size === "万" ? 1e4 : 1;
				expect(Math.round(Number(digits.replaceAll(",", "")) * factor)).toBe(value);
			}),
		);
	});
});

test("a share is whole percent, and what is more than nothing is never 0", () => {
	expect([0, 0.004, 0.125, 1].map(zh.percent)).toEqual(["0", "<1", "13", "100"]);
});

test("small counts are words, large ones digits", () => {
	expect([0, 2, 10, 1200].map(zh.count)).toEqual(["零", "两", "十", "1,200"]);
	expect([0, 2, 10, 1200].map(en.count)).toEqual(["no", "two", "ten", "1,200"]);
});

test("a period is one year or two, with the dash of the language", () => {
	expect([zh.period(2024, 2024), zh.period(2023, 2025), zh.period(2020, null), zh.period(null, null)]).toEqual([
		"2024",
		"2023—2025",
		"2020",
		null,
	]);
	expect(en.period(2023, 2025)).toBe("2023–2025");
});

test("a date is written as far as it is known", () => {
	expect(["2024-06-28", "2020-06", "2025"].map(zh.date)).toEqual(["2024年6月28日", "2020年6月", "2025年"]);
	expect(["2024-06-28", "2020-06", "2025"].map(en.date)).toEqual(["28 June 2024", "June 2020", "2025"]);
});

test("a bounded number says how it is bounded", () => {
	const target = (value: number, comparator: "ge" | "approx" | "range", value_max: number | null = null) => ({
		value,
		value_max,
		comparator,
	});
	expect([zh.bounded(target(1700, "ge")), zh.bounded(target(40, "approx")), zh.bounded(target(3, "range", 5))]).toEqual(
		["≥1,700", "约40", "3—5"],
	);
	expect([en.bounded(target(1700, "ge")), en.bounded(target(40, "approx")), en.bounded(target(3, "range", 5))]).toEqual(
		["≥1,700", "about 40", "3–5"],
	);
});
