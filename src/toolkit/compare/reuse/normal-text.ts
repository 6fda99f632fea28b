import type { Plan } from "../../parse/plan.js";
import { placeOf } from "../../row/place.js";
import type { Span } from "../../text/view.js";

/**
 * The text of a plan's clauses as it is compared: letters and digits only, all forms of a character made one (NFKC), and
 * where each of them stands in the file. `１２％`, `12%` and `12 %` all read `12`.
 */
export interface NormalText {
	/** Code points of the normalised characters, clause after clause. */
	readonly units: Int32Array;
	/** For each unit, the first code point of the file that it came from, and the one after the last. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** The clauses, as spans of units; a passage lies within one. */
	readonly clauses: readonly Span[];
}

/** A character with the marks that are combined with it: normalisation may make one of them. */
const character = /\P{M}\p{M}*|\p{M}+/gu;
const leftOut = /[\p{P}\p{Z}\p{C}]/gu;
/** Nearly all of a plan; these stay as they are. */
const plainHan = /^[\u4e00-\u9fff]$/;

/** Returns the text of a plan's clauses for comparison: no page furniture, no metadata, no numbers of clauses. */
export function normalText(plan: Plan): NormalText {
	const units: number[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const clauses = plan.clauses.map((clause) => {
		const first = units.length;
		const text = plan.view.text.slice(clause.start, clause.end);
		const said = afterNumber(text, clause.number);
		for (const { 0: written, index } of text.matchAll(character)) {
			const compared = normalised(written);
			if (compared === "" || index < said) continue;
			const start = clause.start + index;
			const place = placeOf(plan, { start, end: start + written.length });
			for (const unit of compared) {
				units.push(unit.codePointAt(0) ?? 0);
				starts.push(place.start);
				ends.push(place.end);
			}
		}
		return { start: first, end: units.length };
	});
	return { units: Int32Array.from(units), starts: Int32Array.from(starts), ends: Int32Array.from(ends), clauses };
}

/** Returns where the text of a clause begins: after its number, which stands there or a few marks on. */
function afterNumber(text: string, number: string | null): number {
	const at = number === null ? -1 : text.slice(0, number.length + 4).indexOf(number);
	return at < 0 || number === null ? 0 : at + number.length;
}

/** Returns text as it is compared: NFKC, lower case, without punctuation and white space. */
export function normalised(text: string): string {
	return plainHan.test(text) ? text : text.normalize("NFKC").toLowerCase().replace(leftOut, "");
}
