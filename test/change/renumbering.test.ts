import { describe, expect, test } from "vitest";
import { align } from "../../src/toolkit/change/align.js";
import { renumberings } from "../../src/toolkit/change/renumbering.js";
import type { Segment } from "../../src/toolkit/change/segment.js";

/** A part by its number and a word: `2 乙` is a clause, `二 乙` the heading of a section. */
function parts(...written: string[]): Segment[] {
	return written.map((words) => {
		const [number = "", body = ""] = words.split(" ");
		return { clause_id: /\d/.test(number) ? `plan#${number}` : null, number, heading: null, text: words, body };
	});
}

function told(before: Segment[], after: Segment[]) {
	return renumberings(before, after, align(before, after)).map(
		({ of, before: from, after: to, count }) => `${of} ${from.join("–")} → ${to.join("–")} (${count})`,
	);
}

describe("renumberings", () => {
	test("are none where every part has the number that it had", () => {
		expect(told(parts("1 甲", "2 乙"), parts("1 甲", "2 乙"))).toEqual([]);
	});

	test("tell clauses after one that was put in as one run, across sections", () => {
		const before = parts("一 东", "1 甲", "2 乙", "二 西", "3 丙");
		expect(told(before, parts("一 东", "1 甲", "2 新", "3 乙", "二 西", "4 丙"))).toEqual(["clause 2–3 → 3–4 (2)"]);
	});

	test("tell two runs where two clauses were put in", () => {
		const before = parts("1 甲", "2 乙", "3 丙", "4 丁");
		expect(told(before, parts("1 新", "2 甲", "3 乙", "4 又", "5 丙", "6 丁"))).toEqual([
			"clause 1–2 → 2–3 (2)",
			"clause 3–4 → 5–6 (2)",
		]);
	});

	test("tell sections apart from clauses", () => {
		expect(told(parts("一 东", "1 甲", "二 西", "2 乙"), parts("一 新", "二 东", "1 甲", "三 西", "2 乙"))).toEqual([
			"section 一–二 → 二–三 (2)",
		]);
	});
});
