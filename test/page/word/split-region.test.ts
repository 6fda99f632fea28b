import { describe, expect, test } from "vitest";
import { splitRegion } from "../../../src/toolkit/page/word/split-region.js";

describe("splitRegion", () => {
	test.each([
		["高青县", ["高青", "县"]],
		["城阳区", ["城阳", "区"]],
		["浦东新区", ["浦东", "新区"]],
		["景宁自治县", ["景宁", "自治县"]],
		["沙县", ["沙县", ""]],
		["深圳", ["深圳", ""]],
	])("%s", (name, parts) => {
		expect(splitRegion(name)).toEqual(parts);
	});
});
