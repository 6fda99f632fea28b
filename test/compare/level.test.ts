import { describe, expect, test } from "vitest";
import { levelDifference, readLevel } from "../../src/toolkit/compare/level.js";

describe("readLevel", () => {
	test.each([
		["市级以上创新平台", "city"],
		["国家级高新技术企业", "national"],
		["国家、省、市级高层次科技人才", "city"],
		["省市县三级重点项目", "county"],
		["省、市、区级重点建设项目", "county"],
		["省市重大项目建设", "city"],
	])("reads the lowest level that %s names", (phrase, level) => {
		expect(readLevel(phrase)?.level).toBe(level);
	});

	test.each(["市政设施项目", "城市书房", "全市公园", "县城棚户区改造"])("finds none in %s", (phrase) => {
		expect(readLevel(phrase)).toBeNull();
	});
});

describe("levelDifference", () => {
	test("tells narrower, wider and unnamed counts from those that the definition means", () => {
		expect(levelDifference("city", "city")).toBeNull();
		expect(levelDifference("city", "province")).toBe("narrower");
		expect(levelDifference("province", "city")).toBe("wider");
		expect(levelDifference("city", null)).toBe("unnamed");
		expect(levelDifference("any", null)).toBeNull();
		expect(levelDifference("any", "city")).toBe("narrower");
	});
});
