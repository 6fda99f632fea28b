import { invalid, missing, type Problem, unknown } from "./finding.js";

/** Reads a cell of a CSV file: returns its value, or what is wrong with it. The cell comes without outer white space. */
export type Field<Value> = (cell: string, name: string) => Value | Problem;

/** Reads text that must be there. */
export const text: Field<string> = (cell, name) => (cell === "" ? missing("value", name, `Fill in ${name}.`) : cell);

/** Reads text of a given form, which `cure` describes. */
export function textLike(form: RegExp, cure: string): Field<string> {
	return (cell, name) => (form.test(cell) ? cell : invalid(name, cell, cure));
}

/** Reads one of a closed list of codes. */
export function oneOf<Code extends string>(codes: readonly Code[]): Field<Code> {
	return (cell, name) => codes.find((code) => code === cell) ?? unknown(name, cell, `Use one of ${codes.join(", ")}.`);
}

/** Reads a number from `least` on. */
export function numberFrom(least: number): Field<number> {
	return (cell, name) => {
		const value = Number(cell);
		return cell !== "" && Number.isFinite(value) && value >= least
			? value
			: invalid(name, cell, `Write a number of at least ${least}, digits only.`);
	};
}

/** Reads a year in four digits. */
export const year: Field<number> = (cell, name) =>
	/^(19|20)\d\d$/.test(cell) ? Number(cell) : invalid(name, cell, "Write the year in four digits, 2025.");

/** Reads a day that exists, `2024-06-28`. */
export const date: Field<string> = (cell, name) => {
	const day = new Date(`${cell}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell) && cell.length === 10
		? cell
		: invalid(name, cell, "Write a day that exists, as 2024-06-28.");
};

/** Reads a cell that may be empty, which is null. */
export function maybe<Value>(field: Field<Value>): Field<Value | null> {
	return (cell, name) => (cell === "" ? null : field(cell, name));
}
