import { describe, expect, test } from "vitest";
import { toTimeline } from "../../../src/toolkit/page/region/timeline.js";
import type { TargetDeadlineRow } from "../../../src/toolkit/query/deadline.js";
import { mark } from "./made.js";

const plan = { period_start: 2020, period_end: 2020 };
const due = (target_id: string, deadline: string, deadline_source: "plan" | "stated"): TargetDeadlineRow => ({
	target_id,
	deadline,
	deadline_source,
});

describe("toTimeline", () => {
	test("every year from the first to the last, and in a year its months before its end", () => {
		const marks = ["a", "b", "c"].map((id) => mark(id));
		const deadlines = [due("a", "2020-06", "stated"), due("b", "2020", "plan"), due("c", "2023", "stated")];
		const years = toTimeline([plan], marks, deadlines);
		expect(years.map(({ year, covered }) => [year, covered])).toEqual([
			[2020, true],
			[2021, false],
			[2022, false],
			[2023, false],
		]);
		expect(years[0]?.dates.map(({ deadline }) => deadline)).toEqual(["2020-06", "2020"]);
	});

	test("what a sentence states stands before what is inherited, each with its mark", () => {
		const deadlines = [due("a", "2020", "plan"), due("b", "2020", "stated")];
		const [year] = toTimeline([plan], [mark("a"), mark("b")], deadlines);
		expect(year?.dates[0]?.due.map(({ mark, stated }) => [mark.target_id, stated])).toEqual([
			["b", true],
			["a", false],
		]);
	});

	test("targets of other regions and plans without a period leave nothing", () => {
		expect(toTimeline([{ period_start: null, period_end: null }], [], [due("z", "2024", "plan")])).toEqual([]);
	});
});
