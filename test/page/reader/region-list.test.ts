import { expect, test } from "vitest";
import { regionsOf } from "../../../src/toolkit/page/reader/region-list.js";

test("each region that has a plan stands once, in the order of the columns; a plan without one adds none", () => {
	const plans = [
		{ region_code: "370702", region: "潍城区" },
		{ region_code: "370322", region: "高青县" },
		{ region_code: "370322", region: "高青县" },
		{ region_code: null, region: null },
	];
	expect(regionsOf(plans, (code) => ["370322", "370702"].indexOf(code))).toEqual([
		{ region_code: "370322", region: "高青县" },
		{ region_code: "370702", region: "潍城区" },
	]);
});
