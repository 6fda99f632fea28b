import { expect, test } from "vitest";
import { unitNamer } from "../../../src/toolkit/page/word/unit-name.js";

const units = [
	{ unit: "家", en: "items" },
	{ unit: "件", en: "items" },
	{ unit: "辆", en: "vehicles" },
	{ unit: "人", en: "people" },
	{ unit: "立方米", en: "m³" },
	{ unit: "微克/立方米", en: "µg/m³" },
];

test("in Chinese a unit is as written", () => {
	expect(unitNamer(units, "zh")("件/万人")).toBe("件/万人");
});

test.each([
	["家", ""],
	["家(户)", ""],
	["辆", "vehicles"],
	["万立方米", "10,000 m³"],
	["件/万人", "per 10,000 people"],
	["微克/立方米", "µg/m³"],
	["标准箱", "标准箱"],
	["", ""],
])("in English %s is %s", (unit, english) => {
	expect(unitNamer(units, "en")(unit)).toBe(english);
});
