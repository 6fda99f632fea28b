import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeViews, type View, ViewBuilder, wholeView } from "../../src/toolkit/text/view.js";

/** Keeps the stretches of a text that begin at an even cut. */
function everyOther(source: string, cuts: readonly number[]): View {
	const sorted = [...new Set(cuts.map((cut) => cut % (source.length + 1)))].sort((a, b) => a - b);
	const builder = new ViewBuilder(source);
	for (let at = 0; at < sorted.length; at += 2) builder.keep(sorted[at] ?? 0, sorted[at + 1] ?? source.length);
	return builder.build();
}

function everyCharacterHolds(view: View, source: string): boolean {
	return [...view.text.split("").keys()].every((at) => {
		const { start, end } = view.toSource({ start: at, end: at + 1 });
		return source.slice(start, end) === view.text[at];
	});
}

const text = fc.string({ unit: "binary", maxLength: 60 });
const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 12 });

describe("view", () => {
	test("of the whole text changes nothing", () => {
		const view = wholeView("高青县");
		expect([view.text, view.toSource({ start: 1, end: 2 })]).toEqual(["高青县", { start: 1, end: 2 }]);
	});

	test("maps a span over what is left out to the whole stretch of the source", () => {
		const builder = new ViewBuilder("到 2025 年");
		for (const [start, end] of [
			[0, 1],
			[2, 6],
			[7, 8],
		] as const)
			builder.keep(start, end);
		const view = builder.build();
		expect(view.text).toBe("到2025年");
		expect(view.toSource({ start: 0, end: 6 })).toEqual({ start: 0, end: 8 });
		expect(view.toSource({ start: 1, end: 5 })).toEqual({ start: 2, end: 6 });
	});

	test("lets one character stand for a place of the source", () => {
		const builder = new ViewBuilder("<p>一</p>");
		builder.put("\n", 0);
		builder.keep(3, 4);
		const view = builder.build();
		expect([view.text, view.toSource({ start: 0, end: 1 })]).toEqual(["\n一", { start: 0, end: 1 }]);
	});

	test("maps every kept character to itself in the source", () => {
		fc.assert(fc.property(text, cuts, (source, at) => everyCharacterHolds(everyOther(source, at), source)));
	});

	test("of a view is a view of the source: characters still map to themselves", () => {
		fc.assert(
			fc.property(text, cuts, cuts, (source, inside, outside) => {
				const inner = everyOther(source, inside);
				return everyCharacterHolds(composeViews(everyOther(inner.text, outside), inner), source);
			}),
		);
	});
});
