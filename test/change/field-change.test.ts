import { expect, test } from "vitest";
import { fieldChanges } from "../../src/toolkit/change/field-change.js";

test("fieldChanges names fields in their order, numbers written out, and what rows of an earlier bice lack as empty", () => {
	interface Row {
		value: number;
		unit: string;
		per?: string | null;
		deadline: string | null;
	}
	const before: Row = { value: 480, unit: "个", deadline: null };
	const after: Row = { value: 600.5, unit: "个", per: null, deadline: "2025" };
	expect(fieldChanges(before, after, ["deadline", "value", "unit", "per"])).toEqual([
		{ field: "deadline", before: null, after: "2025" },
		{ field: "value", before: "480", after: "600.5" },
	]);
});
