import { describe, expect, test } from "vitest";
import { joinsSeveral, trimmer } from "../../src/toolkit/compare/residue.js";

const trim = trimmer(["全区", "新增", "新", "总数"]);

describe("trimmer", () => {
	test("takes known words, levels and signs off both ends until none is left there", () => {
		expect(trim("全区新增市级以上")).toBe("");
		expect(trim("国家、省、市级")).toBe("");
		expect(trim("总数")).toBe("");
	});

	test("leaves what says something more, whole", () => {
		expect(trim("全区新增综合性")).toBe("综合性");
		expect(trim("数字农业农村")).toBe("数字农业农村");
		expect(trim("民营全区企业的")).toBe("民营全区企业");
	});
});

test("joinsSeveral tells a list of things from one attribute", () => {
	expect(joinsSeveral("创新型、专精特新、小巨人、瞪羚")).toBe(true);
	expect(joinsSeveral("全产业链一体化")).toBe(false);
});
