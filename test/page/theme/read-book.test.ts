import { describe, expect, test } from "vitest";
import { bySentence } from "../../../src/toolkit/page/theme/read-book.js";
import type { ReadingTarget } from "../../../src/toolkit/query/reading.js";
import { target } from "../../store/sample.js";

describe("bySentence", () => {
	test("targets of one sentence come together; the same place of another plan is another sentence", () => {
		const lead = (target_id: string, document_id: string, quote_start: number): ReadingTarget => ({
			...target,
			target_id,
			document_id,
			quote_start,
			theme: "innovation",
			kind: "level",
			comparator: "eq",
			deadline_source: "plan",
		});
		const groups = bySentence([lead("a", "one", 5), lead("b", "one", 5), lead("c", "one", 40), lead("d", "two", 5)]);
		expect(groups.map((group) => group.map(({ target_id }) => target_id))).toEqual([["a", "b"], ["c"], ["d"]]);
	});
});
