import { describe, expect, test } from "vitest";
import { plainText, titleOf } from "../../../src/toolkit/page/card/title.js";

describe("titleOf", () => {
	test("takes the first sentence of a finding, its figures among its words, without the full stop", () => {
		expect(titleOf(["高青有两份规划，共 ", { figure: "107" }, " 条。谈得最多的是产业。"])).toBe(
			"高青有两份规划，共 107 条",
		);
		expect(titleOf(["Two plans with ", { figure: "107" }, " clauses. Most is said of industry."])).toBe(
			"Two plans with 107 clauses",
		);
	});

	test("does not end at a decimal point", () => {
		expect(titleOf(["Water use is ", { figure: "219.8 million" }, " m³."])).toBe("Water use is 219.8 million m³");
	});
});

test("plainText keeps the whole finding", () => {
	expect(plainText([{ figure: "3" }, " 条。", "2 条没有。"])).toBe("3 条。2 条没有。");
});
