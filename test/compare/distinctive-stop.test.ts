import { expect, test } from "vitest";
import { isTelling } from "../../src/toolkit/compare/distinctive-stop.js";

test.each(["黄河", "高新技术企业", "储能", "RISC", "合作社"])("%s tells something", (word) => {
	expect(isTelling(word)).toBe(true);
});

test.each(["推进", "加快推进", "牵头单位", "2025", "三年", "十大", "3D", "的", "水", ""])(
	"%j tells nothing",
	(word) => {
		expect(isTelling(word)).toBe(false);
	},
);
