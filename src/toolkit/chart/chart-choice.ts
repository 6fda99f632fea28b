import type { Answer, Choice } from "./answer.js";
import { chooseColumns } from "./answer-choice.js";
import { answerFields, type Field } from "./answer-role.js";

/** What can be chosen for each part of a chart. */
export interface Choices {
	readonly value: readonly Field[];
	readonly by: readonly Field[];
	readonly apart: readonly Field[];
}

/** The most values a column may have that tells parts apart. */
const mostParts = 40;

/** Returns the columns that each part of a chart may be. */
export function chartChoices(answer: Answer): Choices {
	const fields = answerFields(answer);
	return {
		value: fields.filter(({ role }) => role === "measure"),
		by: fields.filter(({ role }) => role !== "none"),
		apart: fields.filter(({ role, values }) => (role === "category" || role === "time") && values.length <= mostParts),
	};
}

/**
 * Returns the choice that an address names (measured, along, apart), where the answer has such columns; otherwise what
 * the answer itself suggests, null for nothing.
 */
export function namedChoice(answer: Answer, draw: readonly [string, string, string] | null): Choice | null {
	if (draw === null) return chooseColumns(answer);
	const [value, by, apart] = draw;
	const choices = chartChoices(answer);
	const find = (fields: readonly Field[], name: string) => fields.find((field) => field.name === name)?.column;
	const along = find(choices.by, by);
	const measured = value === "*" ? null : find(choices.value, value);
	const parts = apart === "" ? null : find(choices.apart, apart);
	if (along === undefined || measured === undefined || parts === undefined) return chooseColumns(answer);
	return { value: measured, by: along, apart: parts };
}

/** Returns a choice by the names of its columns, as the address holds it. */
export function choiceNames({ columns }: Answer, { value, by, apart }: Choice): [string, string, string] {
	const name = (column: number) => columns[column]?.name ?? "";
	return [value === null ? "*" : name(value), name(by), apart === null ? "" : name(apart)];
}
