import { expect, test } from "vitest";
import { choiceNames, namedChoice } from "../../src/toolkit/chart/chart-choice.js";
import { answers } from "./answer.js";

test("a choice by names is that of the address, and comes back as it was", () => {
	const choice = namedChoice(answers.departments, ["clauses", "region", "department"]);
	expect(choice).toEqual({ value: 2, by: 0, apart: 1 });
	expect(choice && choiceNames(answers.departments, choice)).toEqual(["clauses", "region", "department"]);
	expect(namedChoice(answers.departments, ["*", "region", ""])).toEqual({ value: null, by: 0, apart: null });
});

test("names that the answer does not have leave the choice to it", () => {
	expect(namedChoice(answers.themes, ["value", "theme", ""])).toEqual({ value: 1, by: 0, apart: null });
});
