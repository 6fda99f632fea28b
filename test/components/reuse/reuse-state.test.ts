import { describe, expect, test } from "vitest";
import { formatReuseState, isShown, parseReuseState } from "../../../src/components/reuse/reuse-state.js";

const themes = ["", "green", "other"];
const passage = { text: "substance", hues: ["green"], characters: 20, plans: ["a", "b"] };

describe("the state of the reuse page", () => {
	test.each(["", "?text=stock", "?text=all&theme=green&least=20&plan=a&with=b"])(
		"%j is written as it was read",
		(query) => {
			expect(formatReuseState(parseReuseState(query, themes))).toBe(query);
		},
	);

	test("what is not to be chosen is left out, and one plan alone is no pair", () => {
		expect(formatReuseState(parseReuseState("?text=x&theme=y&least=-3&plan=a", themes))).toBe("");
	});

	test.each([
		["", true],
		["?text=stock", false],
		["?theme=other", false],
		["?least=20", true],
		["?least=21", false],
		["?plan=b&with=a", true],
		["?plan=b&with=c", false],
	])("%j shows a passage of 20 characters of two plans: %j", (query, shown) => {
		expect(isShown(passage, parseReuseState(query, themes))).toBe(shown);
	});
});
