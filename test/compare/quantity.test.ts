import { describe, expect, test } from "vitest";
import { convert, type Quantity, quantityReader, unitOf } from "../../src/toolkit/compare/quantity.js";
import { codebooks } from "../row/collection.js";

const read = quantityReader(codebooks.units);
const known = (unit: string): Quantity => {
	const quantity = read(unit);
	if (!quantity) throw new Error(`unknown unit: ${unit}`);
	return quantity;
};
const converted = (value: number, from: string, to: string) => convert(value, known(from), known(to));

describe("quantityReader", () => {
	test("reads a unit of the codebook as it stands there, though it has a stroke", () => {
		expect(read("微克/立方米")).toMatchObject({ dimension: "concentration", per: null });
	});

	test("reads a magnitude before it, and what it is related to behind it", () => {
		expect(read("万立方米")).toMatchObject({ dimension: "volume", per: null });
		expect(read("件/万人")).toMatchObject({ dimension: "count", per: 10_000 });
		expect(read("平方米/人")).toMatchObject({ dimension: "area", per: 1 });
		expect(read("个(条)")).toMatchObject({ dimension: "count" });
	});

	test("knows no unit that the codebook lacks", () => {
		expect([read("瓶"), read(""), read("万")]).toEqual([null, null, null]);
	});
});

describe("convert", () => {
	test.each([
		[55_000_000, "立方米", "万立方米", 5500],
		[219_800_000, "立方米", "万立方米", 21_980],
		[112_200_000, "立方米", "万立方米", 11_220],
		[6_700_000_000, "元", "亿元", 67],
		[200_000, "千瓦", "万千瓦", 20],
		[2, "平方公里", "亩", 3000],
		[40, "公顷", "亩", 600],
		[1_224_400, "亩", "万亩", 122.44],
		[3.2, "个/千人", "个/万人", 32],
	])("%d %s are in %s exactly %d", (value, from, to, expected) => {
		expect(converted(value, from, to)).toBe(expected);
	});
});

describe("unitOf", () => {
	test("takes 户 for firms where the phrase names firms, and for households elsewhere", () => {
		expect(unitOf("户", "专精特新中小企业")).toBe("家");
		expect(unitOf("户", "老旧小区改造")).toBe("户");
	});

	test("takes the unit from the phrase where none is written", () => {
		expect(unitOf("", "城镇新增就业人数")).toBe("人");
		expect(unitOf("", "接待游客人次")).toBe("人次");
		expect(unitOf("", "平均容积率")).toBe("");
	});
});
