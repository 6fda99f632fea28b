import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/toolkit/chart/answer.js";
import { chooseColumns } from "../../src/toolkit/chart/answer-choice.js";
import { answer, answers } from "./answer.js";

/** Returns a choice by names: what is measured, along what, apart by what. */
function chosen(of: Answer) {
	const choice = chooseColumns(of);
	const name = (column: number | null) => (column === null ? null : (of.columns[column]?.name ?? null));
	return choice && [name(choice.value), name(choice.by), name(choice.apart)];
}

describe("chooseColumns", () => {
	test.each<[keyof typeof answers, (string | null)[]]>([
		["regionsAndThemes", ["targets", "theme", "region"]],
		["themes", ["targets", "theme", null]],
		["years", ["targets", "year", null]],
		["yearsAndThemes", ["targets", "deadline", "theme"]],
		["dates", ["characters", "issued", null]],
		["cloud", ["targets", "characters", "region"]],
		["numbers", [null, "characters", null]],
		["names", [null, "region", "kind"]],
		["repeated", ["value", "region", null]],
		["departments", ["clauses", "department", null]],
	])("%s", (name, expected) => {
		expect(chosen(answers[name])).toEqual(expected);
	});

	test("a single row, no row, and texts alone are no chart", () => {
		expect(chooseColumns(answer({ targets: [326] }))).toBeNull();
		expect(chooseColumns(answer({ targets: [] }))).toBeNull();
		expect(chooseColumns(answer({ target_id: ["a", "b"], quote: ["x".repeat(80), "y".repeat(90)] }))).toBeNull();
	});

	test("values of different units are not drawn of themselves, and places in a text never", () => {
		const targets = { region: ["高青县", "潍城区", "城阳区"], value: [72, 30, 5], start: [731, 20, 30] };
		expect(chosen(answer({ ...targets, unit: ["家", "亩", "%"] }))?.[0]).not.toBe("value");
		expect(chosen(answer({ ...targets, unit: ["家", "家", "家"] }))?.[0]).toBe("value");
		expect(chosen(answer({ region: ["高青县", "潍城区"], start: [1, 2] }))?.[0] ?? null).toBeNull();
	});
});
