import { expect, test } from "vitest";
import { moveShapes } from "../../../src/toolkit/card/layout/move.js";
import { pathSteps } from "../../../src/toolkit/card/scene/path.js";

const moved = (path: string) => {
	const [shape] = moveShapes([{ type: "path", path, fill: "ink" }], 10, 100);
	return shape?.type === "path" ? shape.path : "";
};

test.each(["M1,2L3,4Z", "M1 2 A5 5 0 0 1 11 2Z", "M1,2C3,4 5,6 7,8Z"])("all places of %s are moved", (path) => {
	const shifted = pathSteps(path).map((step) =>
		step.to === "close"
			? step
			: Object.fromEntries(
					Object.entries(step).map(([name, value]) => [
						name,
						typeof value === "number" ? value + (name.startsWith("x") ? 10 : 100) : value,
					]),
				),
	);
	const near = (steps: unknown) =>
		JSON.parse(
			JSON.stringify(steps, (_, value) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value)),
		);
	expect(near(pathSteps(moved(path)))).toEqual(near(shifted));
});

test("what is in a group is moved with it", () => {
	const [group] = moveShapes(
		[{ type: "group", label: "", sentence: null, href: "", shapes: [{ type: "circle", x: 1, y: 2, radius: 3 }] }],
		10,
		100,
	);
	expect(group?.type === "group" && group.shapes).toEqual([{ type: "circle", x: 11, y: 102, radius: 3 }]);
});
