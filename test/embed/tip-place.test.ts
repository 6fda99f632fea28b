import { expect, test } from "vitest";
import { tipPlace } from "../../src/embed/tip-place.js";

const chart = { left: 100, top: 50, width: 400, height: 300 };
const tip = { width: 120, height: 24 };

test("a tip stands in the middle of its mark, below it, so that the value over it is seen", () => {
	expect(tipPlace({ left: 300, top: 100, width: 20, height: 10 }, tip, chart)).toEqual({ left: 150, top: 68 });
});

test("a tip stays between the sides of its chart", () => {
	expect(tipPlace({ left: 100, top: 100, width: 10, height: 10 }, tip, chart).left).toBe(0);
	expect(tipPlace({ left: 490, top: 100, width: 10, height: 10 }, tip, chart).left).toBe(280);
});

test("a tip stands at the foot of a mark that can hold it, and over one at the end of the chart", () => {
	expect(tipPlace({ left: 300, top: 100, width: 80, height: 90 }, tip, chart).top).toBe(190 - 8 - 24 - 50);
	expect(tipPlace({ left: 300, top: 330, width: 10, height: 10 }, tip, chart).top).toBe(330 - 8 - 24 - 50);
});
