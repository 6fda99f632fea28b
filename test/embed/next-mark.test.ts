import { expect, test } from "vitest";
import { nextMark } from "../../src/embed/next-mark.js";

const at = (left: number, top: number) => ({ left, top, width: 10, height: 10 });
/** Two lines of three marks, the second one shifted. */
const boxes = [at(0, 0), at(20, 0), at(40, 0), at(2, 30), at(22, 30), at(42, 30)];

test("left and right follow the order of the chart and end where it does", () => {
	expect(nextMark(boxes, 2, "ArrowRight")).toBe(3);
	expect(nextMark(boxes, 3, "ArrowLeft")).toBe(2);
	expect(nextMark(boxes, 0, "ArrowLeft")).toBeNull();
	expect(nextMark(boxes, 5, "ArrowRight")).toBeNull();
});

test("up and down lead to the nearest mark of another line", () => {
	expect(nextMark(boxes, 1, "ArrowDown")).toBe(4);
	expect(nextMark(boxes, 5, "ArrowUp")).toBe(2);
	expect(nextMark(boxes, 1, "ArrowUp")).toBeNull();
});

test("Home and End lead to the first and the last, other keys nowhere", () => {
	expect(nextMark(boxes, 3, "Home")).toBe(0);
	expect(nextMark(boxes, 0, "End")).toBe(5);
	expect(nextMark(boxes, 0, "a")).toBeNull();
	expect(nextMark([], 0, "Home")).toBeNull();
});
