import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathSteps, shortPath } from "../../../src/toolkit/card/scene/path.js";

const ends = (path: string) => pathSteps(path).flatMap((step) => (step.to === "close" ? [] : [[step.x, step.y]]));

describe("pathSteps", () => {
	test("relative steps go on from where the one before ended, and after Z from where the figure began", () => {
		expect(ends("m10 10h5v-5l-1 1zl2 2")).toEqual([
			[10, 10],
			[15, 10],
			[15, 5],
			[14, 6],
			[12, 12],
		]);
	});

	test("numbers that go on after a command mean it again; after a move they are lines", () => {
		expect(pathSteps("M0 0 1 1 2 0").map(({ to }) => to)).toEqual(["move", "line", "line"]);
	});

	test("an arc becomes curves that end where it ends and bulge to its radius", () => {
		const steps = pathSteps("M-5,0A5,5 0 0 1 5,0");
		expect(steps).toHaveLength(3);
		expect(steps[1]).toMatchObject({ to: "curve", x: expect.closeTo(0, 6), y: expect.closeTo(-5, 6) });
		expect(steps[2]).toMatchObject({ to: "curve", x: expect.closeTo(5, 6), y: expect.closeTo(0, 6) });
	});

	test("flags of an arc may stand without anything between them", () => {
		expect(pathSteps("M0 0a1 1 0 011 1")).toEqual(pathSteps("M0 0a1 1 0 0 1 1 1"));
	});

	test("a quadratic curve becomes the cubic one of the same form", () => {
		expect(pathSteps("M0 0Q3 3 6 0")[1]).toEqual({ to: "curve", x1: 2, y1: 2, x2: 4, y2: 2, x: 6, y: 0 });
	});

	test("a command that no chart uses is refused", () => {
		expect(() => pathSteps("M0 0S1 1 2 2")).toThrow("unsupported path: S");
	});
});

describe("shortPath", () => {
	test("is relative, in whole units, without needless signs", () => {
		expect(shortPath("M10.2,10L20,10L20,30C20,31 -5,2 3,4Z")).toBe("m10 10h10v20c0 1-25-28-17-26z");
	});

	test("draws the same: places of whole units come out as they went in", () => {
		const place = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
		fc.assert(
			fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
				const path = places.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
				expect(ends(shortPath(path))).toEqual(places);
			}),
		);
	});
});
