import { expect, test } from "vitest";
import { formatReaderState, parseReaderState } from "../../../src/components/reader/reader-state.js";

const choices = {
	themes: ["", "innovation", "green", "rural", "other"],
	plans: ["", "weicheng-2023-2025-action-plan"],
};

test("an address names a theme and another plan, and is written as it was read", () => {
	const query = "?theme=green&with=weicheng-2023-2025-action-plan";
	expect(formatReaderState(parseReaderState(query, choices))).toBe(query);
});

test("a plan that is not there is left out, a theme without a hue of its own counts among the others", () => {
	expect(parseReaderState("?with=nowhere&theme=livelihood", choices)).toEqual({ theme: "other", with: "" });
});

test("the plain text has no query", () => {
	expect(formatReaderState(parseReaderState("", choices))).toBe("");
});
