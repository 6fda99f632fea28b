import { describe, expect, test } from "vitest";
import { toWordClause } from "../../src/toolkit/compare/distinctive-clause.js";

describe("toWordClause", () => {
	test("names its region and city in full and short, and its departments; the text loses line breaks and spaces", () => {
		const clause = toWordClause(
			{
				clause_id: "weicheng-2023-2025-action-plan#1",
				region_code: "370702",
				region: "潍城区",
				city: "潍坊市",
				theme: "innovation",
				focus: ["innovation"],
				departments: ["区科技局"],
			},
			"加强基础\n研究 攻关",
		);
		expect(clause).toMatchObject({ clause_id: "weicheng-2023-2025-action-plan#1", text: "加强基础研究攻关" });
		expect(clause.names).toEqual(["区科技局", "潍城区", "潍城", "潍坊市", "潍坊"]);
	});

	test("a region without a city has no empty name, which would stand everywhere", () => {
		const row = { clause_id: "a#1", region_code: "a", region: "甲县", city: null, theme: "green", focus: [] } as const;
		expect(toWordClause({ ...row, departments: [] }, "").names).toEqual(["甲县"]);
	});
});
