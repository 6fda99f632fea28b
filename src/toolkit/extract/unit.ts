import type { Unit } from "../schema/codebook.js";

/** A unit or measure word read after a numeral. */
export interface ReadUnit {
	/** As written, `件/万人`; empty if there is none. */
	unit: string;
	/** Where it ends. */
	end: number;
	/** Whether the text says 余 or 多: at least, not exactly. */
	more: boolean;
}

export type UnitReader = (text: string, at: number) => ReadUnit;

const denominator =
	/^\/(?:[百千万亿]?(?:人|平方公里|平方米|立方米|公里|亩|公顷|户|名\p{Script=Han}{2,6}|小时|[年月日天吨升村])|人次|[百千万亿]?(?:元|GDP))/u;
const alternative = /^\((?!含)[\p{Script=Han}]{1,2}\)/u;

/** Returns a reader of the units of the codebook: the longest that fits, with a denominator (`/万人`) or an alternative (`个(条)`). */
export function unitReader(units: readonly Unit[]): UnitReader {
	const known = new Set(units.map((entry) => entry.unit));
	const longest = Math.max(0, ...units.map((entry) => entry.unit.length));
	return (text, at) => {
		const more = "余多几".includes(text[at] ?? " ");
		const from = more ? at + 1 : at;
		const base = longestUnit(text, from, longest, known);
		if (base === "") return { unit: "", end: from, more };
		const rest = text.slice(from + base.length, from + base.length + 10);
		const extra = denominator.exec(rest)?.[0] ?? alternative.exec(rest)?.[0] ?? "";
		const end = from + base.length + extra.length;
		const moreAfter = "余".includes(text[end] ?? " ");
		return { unit: base + extra, end: moreAfter ? end + 1 : end, more: more || moreAfter };
	};
}

function longestUnit(text: string, from: number, longest: number, known: ReadonlySet<string>): string {
	for (let length = longest; length > 0; length--) {
		const unit = text.slice(from, from + length);
		if (unit.length === length && known.has(unit)) return unit;
	}
	return "";
}
