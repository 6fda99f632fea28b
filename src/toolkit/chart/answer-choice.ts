import type { Answer, Choice } from "./answer.js";
import { most } from "./answer-mark.js";
import { answerFields, type Field } from "./answer-role.js";

/** How many rows make a cloud of points rather than a list of bars. */
const cloud = 12;
const quantities = /^(?:value|value_max|annual_value|annual_value_max)$/i;

/**
 * Returns which columns to draw, from what they hold; null where there is nothing to draw. Region, theme and a number
 * make small multiples; a time and a number a line; two numbers a cloud of points; a name and a number bars; one number
 * its distribution. Numbers of different units are never drawn together of themselves.
 */
export function chooseColumns(answer: Answer): Choice | null {
	if (answer.count < 2) return null;
	const fields = answerFields(answer);
	const measures = measuresOf(fields);
	const times = fields.filter(({ role, values }) => role === "time" && values.length > 2);
	const names = namesOf(fields);
	const value = measures.at(-1);
	const [time] = times;
	if (!value) return countsOf(answer, names);
	const region = names.find(isRegion);
	const theme = names.find(isTheme);
	if (region && theme && isUnique(answer, theme, region)) return choice(value, theme, region);
	if (time) return choice(value, time, partOf(names, answer, time));
	const other = measures.at(-2);
	if (other && answer.count >= cloud) return choice(value, other, partOf(names));
	if (names.length > 0) return namedBars(answer, value, names);
	return other ? choice(value, other, undefined) : { value: null, by: value.column, apart: null };
}

/** Returns whether an answer names units, and more than one: its values then are not to be laid on one scale. */
export function hasMixedUnits(fields: readonly Field[]): boolean {
	return fields.some(({ name, values }) => /^unit$/i.test(name) && values.length > 1);
}

/** Returns whether a column holds values that stand in the unit that its row names. */
export function isQuantity(field: Field): boolean {
	return quantities.test(field.name);
}

function measuresOf(fields: readonly Field[]): Field[] {
	const mixed = hasMixedUnits(fields);
	return fields.filter((field) => field.role === "measure" && !field.isPlace && !(mixed && isQuantity(field)));
}

/** Names first of region and theme, then of other things; codes of rows stand last, for they name but one each. */
function namesOf(fields: readonly Field[]): Field[] {
	const rank = (field: Field) => (isTheme(field) ? 0 : isRegion(field) ? 1 : isCode(field) ? 3 : 2);
	const names = fields.filter(({ role, values }) => role === "category" && values.length > 1);
	return names.sort((a, b) => rank(a) - rank(b));
}

/** Bars of the names of the column that has most of them, parted by another where a name alone does not tell rows apart. */
function namedBars(answer: Answer, value: Field, names: readonly Field[]): Choice {
	const things = names.filter((name) => !isCode(name));
	const single = things.find((name) => isUnique(answer, name));
	if (single) return choice(value, single, undefined);
	for (const by of things) {
		for (const apart of things) {
			const [many, few] = by.values.length >= apart.values.length ? [by, apart] : [apart, by];
			if (by !== apart && few.values.length <= most.shapes && isUnique(answer, many, few))
				return choice(value, many, few);
		}
	}
	const [first] = names;
	return first ? choice(value, first, undefined) : { value: null, by: value.column, apart: null };
}

function countsOf(answer: Answer, names: readonly Field[]): Choice | null {
	const [by] = names.filter(({ values }) => values.length < answer.count && values.length <= 60);
	const apart = by && names.find((name) => name !== by && name.values.length <= most.shapes && !isAlias(name, by));
	return by ? { value: null, by: by.column, apart: apart?.column ?? null } : null;
}

function partOf(names: readonly Field[], answer?: Answer, by?: Field): Field | undefined {
	const few = names.filter(({ values }) => values.length <= most.shapes);
	return (answer && by && few.find((name) => isUnique(answer, name, by))) ?? few[0];
}

function choice(value: Field, by: Field, apart: Field | undefined): Choice {
	return { value: value.column, by: by.column, apart: apart?.column ?? null };
}

/** Returns whether no two rows have the same values in these columns. */
export function isUnique(answer: Answer, ...fields: readonly { column: number }[]): boolean {
	const seen = new Set<string>();
	for (let row = 0; row < answer.count; row++) {
		const key = JSON.stringify(fields.map(({ column }) => answer.cell(row, column)));
		if (seen.has(key)) return false;
		seen.add(key);
	}
	return true;
}

const isRegion = ({ name }: Field) => /^region(?:_code|_name)?$|^地区$|^区县$/i.test(name);
const isTheme = ({ name }: Field) => /^(?:theme|focus)$|^主题$/i.test(name);
const isCode = ({ name }: Field) => /_id$|sha256$/i.test(name);
const isAlias = (a: Field, b: Field) => isRegion(a) && isRegion(b);
