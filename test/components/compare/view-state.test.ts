import { describe, expect, test } from "vitest";
import { formatState, parseState, toggle } from "../../../src/components/compare/view-state.js";

const choices = {
	themes: ["innovation", "green", "rural", "industry"],
	regions: ["370322", "370702"],
	focus: ["innovation", "green", "rural"],
};

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

test("what is chosen keeps its order, and the last of it cannot be taken out", () => {
	expect(toggle(["rural"], "green", choices.themes)).toEqual(["green", "rural"]);
	expect(toggle(["green", "rural"], "green", choices.themes)).toEqual(["rural"]);
	expect(toggle(["rural"], "rural", choices.themes)).toEqual(["rural"]);
});
