import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumeral } from "../../src/toolkit/text/numeral.js";

describe("parseNumeral", () => {
	test.each([
		["110", "110"],
		["1.122亿", "112200000"],
		["0.1", "0.1"],
		["12万", "120000"],
		["1.8万", "18000"],
		["3.6千万", "36000000"],
		["5000万", "50000000"],
		["2.3万亿", "2300000000000"],
		["1,234,567.5", "1234567.5"],
		["1百", "100"],
		["007", "7"],
		["半", "0.5"],
		["零", "0"],
		["两", "2"],
		["十", "10"],
		["十二", "12"],
		["二十五", "25"],
		["一百零八", "108"],
		["两百", "200"],
		["两千", "2000"],
		["三千五百万", "35000000"],
		["一亿二千万", "120000000"],
		["十万", "100000"],
		["百万", "1000000"],
		["万", "10000"],
		["亿", "100000000"],
		["一万亿", "1000000000000"],
		["九千九百九十九万九千九百九十九", "99999999"],
		["二〇二五", "2025"],
		["二零二三", "2023"],
	])("reads %s as exactly %s", (raw, value) => {
		expect(parseNumeral(raw)?.toFixed()).toBe(value);
	});

	test.each(["", "家", "1.", ".5", "1.2.3", "12万家", "-3", "２５", "五成", "百分之五", "一二x", "Infinity", "1e5"])(
		"returns null for %j, which is no numeral",
		(raw) => {
			expect(parseNumeral(raw)).toBeNull();
		},
	);

	test("loses no digit of any decimal number times its magnitude", () => {
		const whole = fc.bigInt({ min: 0n, max: 10n ** 24n });
		fc.assert(
			fc.property(whole, fc.constantFrom(["", 0], ["万", 4], ["亿", 8], ["千万", 7]), (number, [suffix, zeros]) => {
				expect(parseNumeral(`${number}${suffix}`)?.toFixed()).toBe(`${number * 10n ** BigInt(zeros)}`);
			}),
		);
	});
});
