import { describe, expect, test } from "vitest";
import { isChange, kindReason, perIn } from "../../src/toolkit/compare/fit.js";

describe("kindReason", () => {
	test.each([
		["increment", "flow", "stock", "flow_not_stock"],
		["increment", "open", "stock", "open_stock_flow"],
		["increment", "stock", "stock", undefined],
		["level", "stock", "flow", "stock_not_flow"],
		["level", "open", "flow", "open_stock_flow"],
		["level", "flow", "flow", undefined],
		["growth", "open", "annual", "change_not_level"],
		["ratio", "open", "growth", "level_not_change"],
		["reduction", "open", "reduction", undefined],
		["standard", "open", "annual", "entitlement"],
		["cap", "open", "annual", undefined],
	] as const)("a %s said as %s, beside a %s: %s", (kind, wording, measure, code) => {
		expect(kindReason(kind, wording, measure)?.code).toBe(code);
	});
});

test("isChange holds only where the indicator is not a change itself", () => {
	expect(isChange("growth", "ratio")).toBe(true);
	expect(isChange("growth", "growth")).toBe(false);
	expect(isChange("level", "ratio")).toBe(false);
});

test("perIn reads what a folded phrase relates a value to", () => {
	expect([perIn("每千人托位数"), perIn("每万人发明专利"), perIn("每千名老年人养老床位")]).toEqual([1000, 10_000, 1000]);
	expect([perIn("人均公园绿地面积"), perIn("养老床位")]).toEqual([1, null]);
});
