import { expect, test } from "vitest";
import { kindOf } from "../../../src/toolkit/page/indicator/kind.js";
import { rowOf } from "./made-sheet.js";

test("kindOf names what the values are; values that are all limits are caps", () => {
	expect(kindOf(rowOf("high_tech_enterprises", [{}]))).toBe("stock");
	expect(kindOf(rowOf("invention_patents_per_10k", [{}]))).toBe("perHead");
	expect(kindOf(rowOf("pm25", [{}]))).toBe("level");
	expect(kindOf(rowOf("urban_new_employment", [{}]))).toBe("flow");
	expect(kindOf(rowOf("annual_water_use", [{ comparator: "le" }, { comparator: "le" }]))).toBe("cap");
	expect(kindOf(rowOf("annual_water_use", [{ comparator: "le" }, {}]))).toBe("annual");
});
