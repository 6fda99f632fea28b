import type { Look } from "./answer-look.js";
import type { Mark, Marks } from "./answer-mark.js";

/** The names that a chart calls its columns by. */
export interface ChartNames {
	readonly value: string;
	readonly by: string;
	readonly apart: string | null;
}

/** What the fields of a chart's rows are called: as the columns are, where such a name needs no quoting. */
export interface FieldKeys {
	readonly value: string;
	readonly by: string;
	readonly apart: string;
}

/** Returns the names of the fields, all different: `count_star()` → `value`. */
export function fieldKeys({ value, by, apart }: ChartNames): FieldKeys {
	const isPlain = (name: string) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !reserved.has(name);
	const names = [value, by, apart];
	const isOwn = (name: string | null): name is string =>
		name !== null && isPlain(name) && names.filter((other) => other === name).length === 1;
	return {
		value: isOwn(value) ? value : "value_drawn",
		by: isOwn(by) ? by : "drawn_by",
		apart: isOwn(apart) ? apart : "drawn_apart",
	};
}

/** The fields that a row has besides its columns. */
const reserved = new Set(["sentence", "to", "says", "tip", "value_drawn", "drawn_by", "drawn_apart"]);

/**
 * Returns the rows that a chart draws: the value and what it lies along, `tip` where its number stands, and on a page the words for those who hear it (`says`) and the address of its sentence (`sentence`).
 */
export function markRows({ marks, parts }: Marks, keys: FieldKeys, look: Look): Record<string, string | number>[] {
	return marks.map((mark) => ({
		[keys.by]: mark.by,
		...(parts.length > 0 ? { [keys.apart]: mark.apart ?? "" } : {}),
		[keys.value]: mark.value,
		...(mark.to === undefined ? { tip: Math.max(0, mark.value) } : { to: mark.to }),
		...(look.href ? { says: markText(mark), ...sentence(mark, look) } : {}),
	}));
}

function sentence(mark: Mark, { href }: Look) {
	const address = mark.row === null ? null : href?.(mark.row);
	return address ? { sentence: address } : {};
}

function markText({ by, apart, value }: Mark): string {
	return [apart, String(by), String(value)].filter((part) => part !== null).join(" ");
}
