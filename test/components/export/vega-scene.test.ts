import { expect, test } from "vitest";
import { movedPath } from "../../../src/components/export/vega-scene.js";

test("a path is moved with all its points, told from where they are", () => {
	expect(movedPath("M0,0h10v5h-10Z", 2, 3)).toBe("M2,3L12,3L12,8L2,8Z");
	expect(movedPath("M1,1C2,2 3,3 4,4", 10, 0)).toBe("M11,1C12,2 13,3 14,4");
});
