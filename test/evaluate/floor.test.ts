import { describe, expect, test } from "vitest";
import { setOf } from "./own.js";

/** What no change may let fall, in percent: issue by issue these go up, never down. */
const floors = {
	plans: {
		"target.f1": [98.5, "which numerals are targets"],
		"target.record": [95, "value, unit, comparator, kind and deadline of each target"],
		"target.indicator": [93, "what each target measures, in the words of the text"],
		"target.theme": [93, "the theme of each target"],
		"clause.precision": [98, "that no clause starts where none does"],
		"clause.recall": [98, "that every clause starts where it does"],
		"primary.right": [92, "the primary theme of each clause"],
		"focus.f1": [88, "the focus themes of each clause"],
	},
	corpus: {
		"target.f1": [95, "which numerals are targets, in plans of other provinces"],
		"target.record": [85, "value, unit, comparator, kind and deadline there"],
		"target.indicator": [80, "what each target measures there"],
		"target.theme": [80, "the theme of each target there"],
		"clause.precision": [90, "that no clause starts there where none does"],
		"clause.recall": [90, "that every clause starts there where it does"],
		"primary.right": [80, "the primary theme of each clause there"],
		"focus.f1": [75, "the focus themes of each clause there"],
	},
} as const;

describe.each(Object.entries(floors))("reading of the %s", (set, measures) => {
	test.each(Object.entries(measures).map(([name, [floor, what]]) => ({ name, floor, what })))(
		"$name is at least $floor %: guards $what",
		({ name, floor }) => {
			const figure = setOf(set).all.figures[name];
			expect(100 * (figure?.value ?? 0)).toBeGreaterThanOrEqual(floor);
		},
	);

	test("all coded documents were scored: none has fallen out of the gold", () => {
		const docs = { plans: ["000", "001", "002", "003", "004"], corpus: ["01", "14", "22"] };
		expect(
			setOf(set)
				.documents.map(({ doc }) => doc)
				.sort(),
		).toEqual(docs[set as keyof typeof docs]);
	});
});
