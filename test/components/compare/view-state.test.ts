import { describe, expect, test } from "vitest";
import {
	formatState,
	keepSentence,
	parseState,
	toggle,
	unknownParts,
} from "../../../src/components/compare/view-state.js";

const choices = {
	themes: ["innovation", "green", "rural", "industry"],
	regions: ["370322", "370702"],
	measures: ["targets", "share", "numbered"],
	targets: new Set(["ff4a2cf8c9"]),
	focus: ["innovation", "green", "rural"],
} as const;

describe("the state of the compare page", () => {
	test("without an address it is all regions, the focus themes, their targets", () => {
		expect(parseState("", choices)).toEqual({
			themes: choices.focus,
			regions: choices.regions,
			measure: "targets",
			target: null,
		});
	});

	test.each([
		"",
		"?theme=rural",
		"?theme=all",
		"?theme=green.industry&region=370702&measure=share",
		"?measure=numbered&target=ff4a2cf8c9",
	])("%j is read and written alike", (search) => {
		expect(formatState(parseState(search, choices), choices)).toBe(search);
	});

	test.each(["?theme=nothing&region=1&measure=x", "?theme=&region=", "?%"])(
		"%j says nothing that is known",
		(search) => {
			expect(parseState(search, choices)).toEqual(parseState("", choices));
		},
	);
});

describe("what an address names and the page does not know", () => {
	test.each([
		["?theme=purple", ["theme=purple"]],
		["?theme=green.purple&measure=x&target=0", ["theme=purple", "measure=x", "target=0"]],
		["?year=2024", ["year=2024"]],
		["?sentence=gaoqing-2024-key-points.t-1", []],
		["?theme=all&region=370322&measure=share&target=ff4a2cf8c9", []],
		["", []],
	])("%j: %j", (search, parts) => {
		expect(unknownParts(search, choices)).toEqual(parts);
	});
});

test("a new view keeps the sentence that is open", () => {
	expect(keepSentence("?theme=rural", "?sentence=a.t-1")).toBe("?theme=rural&sentence=a.t-1");
	expect(keepSentence("", "?theme=green&sentence=a.t-1")).toBe("?sentence=a.t-1");
	expect(keepSentence("?theme=rural", "?theme=green")).toBe("?theme=rural");
});

test("what is chosen keeps its order, and the last of it cannot be taken out", () => {
	expect(toggle(["rural"], "green", choices.themes)).toEqual(["green", "rural"]);
	expect(toggle(["green", "rural"], "green", choices.themes)).toEqual(["rural"]);
	expect(toggle(["rural"], "rural", choices.themes)).toEqual(["rural"]);
});
