import { expect, test } from "vitest";
import { chartKind } from "../../../src/toolkit/page/charts/chart-kind.js";

test("a reader asks for how a row is drawn in fewer words than the layout knows", () => {
	expect(chartKind({ kind: "cap", most: 1 })).toBe("bar");
	expect(chartKind({ kind: "pair", most: 1 })).toBe("dot");
	expect(chartKind({ kind: "axis", from: 0, to: 1, ends: ["", ""] })).toBe("place");
	expect(chartKind({ kind: "shade", most: 1 })).toBe("matrix");
	expect(chartKind({ kind: "count", shape: "dot" })).toBe("count");
});
