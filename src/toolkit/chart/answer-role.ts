import type { Answer, AnswerCell } from "./answer.js";

/** What a column can do in a chart: be measured, lie along time, tell rows apart; or nothing (long text, lists, nothing in it). */
export type Role = "measure" | "time" | "category" | "none";

/** What is known of a column of an answer. */
export interface Field {
	readonly column: number;
	readonly name: string;
	readonly role: Role;
	/** Its values, each once, in the order in which they come. */
	readonly values: readonly AnswerCell[];
	/** Whether it is a place in a text or a list (`start`, `ordinal`): a number, but not one that is measured. */
	readonly isPlace: boolean;
}

/** How many rows are looked at to tell what a column is. */
const sample = 5000;
/** The longest a name may be on average; what is longer is a text, and no name. */
const longestName = 24;
const placeNames = /^(?:start|end|quote_start|quote_end|(?:start|end)_[ab]|ordinal|line|column|number)$/i;
const timeNames = /year|period|deadline|date|issued|baseline|年|期/i;
const year = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** Returns what each column of an answer can do in a chart. */
export function answerFields(answer: Answer): Field[] {
	return answer.columns.map(({ name, type }, column) => {
		const cells = Array.from({ length: Math.min(answer.count, sample) }, (_, row) => answer.cell(row, column));
		const values = [...new Set(cells)];
		return { column, name, values, role: roleOf(name, type, values), isPlace: placeNames.test(name) };
	});
}

function roleOf(name: string, type: string, values: readonly AnswerCell[]): Role {
	const known = values.filter((value) => value !== null);
	if (known.length === 0 || type === "list") return "none";
	if (type === "date") return "time";
	if (timeNames.test(name) && known.every((value) => year.test(String(value)))) return "time";
	if (type === "number") return "measure";
	const length = known.reduce<number>((sum, value) => sum + [...String(value)].length, 0) / known.length;
	return length <= longestName ? "category" : "none";
}
