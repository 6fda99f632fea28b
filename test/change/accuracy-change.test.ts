import { expect, test } from "vitest";
import { accuracyChanges } from "../../src/toolkit/change/accuracy-change.js";

test("accuracyChanges tells figures that are other, that came, and that are gone", () => {
	const figure = (name: string, value: number) => ({ set: "plans", figure: name, value });
	const before = [figure("target.f1", 0.99), figure("clause.f1", 1), figure("focus.f1", 0.9)];
	const after = [figure("target.f1", 0.98), figure("clause.f1", 1), figure("target.record", 0.97)];
	expect(accuracyChanges(before, after)).toEqual([
		{ set: "plans", figure: "target.f1", before: 0.99, after: 0.98 },
		{ set: "plans", figure: "target.record", before: null, after: 0.97 },
		{ set: "plans", figure: "focus.f1", before: 0.9, after: null },
	]);
});
