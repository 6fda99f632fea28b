import type { DocumentRow } from "../../schema/document.js";
import type { ReuseRow } from "../../schema/reuse.js";
import { commonFrom, isBoilerplate } from "./boilerplate.js";
import { fingerprints } from "./fingerprint.js";
import { gramIndex } from "./gram-index.js";
import type { NormalText } from "./normal-text.js";
import { passages } from "./passage.js";

/** A document as reuse is looked for in it. */
export interface ReuseText {
	readonly document: Pick<DocumentRow, "document_id" | "issued" | "period_start">;
	readonly text: NormalText;
}

/**
 * Returns the passages that any two documents share, `document_a` before `document_b` by id, in the order of both texts;
 * whatever order the documents come in, the rows are the same. Spans count code points of the files.
 *
 *   normal text ─ winnowing ─▶ fingerprints ─ one index of all ─▶ seeds ─ extension ─▶ passages ─▶ rows
 *
 * In 高青's plan of 2024 and 潍城's of 2023–2025: `高新技术企业、科技型中小企业分别达到`.
 */
export function reuseRows(documents: readonly ReuseText[]): ReuseRow[] {
	const ordered = [...documents].sort((x, y) => compare(x.document.document_id, y.document.document_id));
	const prints = ordered.map(({ text }) => fingerprints(text));
	const index = gramIndex(prints);
	const common = commonFrom(ordered.length);
	return ordered.flatMap((a, number) => {
		const print = prints[number];
		if (!print) return [];
		const frequencies = index.frequenciesOf(number);
		return [...index.seedsOf(number)]
			.sort(([x], [y]) => x - y)
			.flatMap(([other, seeds]) => {
				const b = ordered[other];
				if (!b) return [];
				return passages(a.text, b.text, seeds).map(
					(passage): ReuseRow => ({
						document_a: a.document.document_id,
						start_a: a.text.starts[passage.a.start] ?? 0,
						end_a: a.text.ends[passage.a.end - 1] ?? 0,
						document_b: b.document.document_id,
						start_b: b.text.starts[passage.b.start] ?? 0,
						end_b: b.text.ends[passage.b.end - 1] ?? 0,
						characters: passage.characters,
						similarity: passage.similarity,
						direction: earlier(a, b),
						boilerplate: isBoilerplate(a.text, passage.a, print, frequencies, common),
					}),
				);
			});
	});
}

/** Returns which document is the earlier, by day of issue or else by first year; null where these do not tell. */
function earlier(a: ReuseText, b: ReuseText): "a" | "b" | null {
	const [dayA, dayB] = [a.document.issued, b.document.issued];
	const order = dayA && dayB ? compare(dayA, dayB) : compare(yearOf(a) ?? 0, yearOf(b) ?? 0);
	if (order === 0 || yearOf(a) === null || yearOf(b) === null) return null;
	return order < 0 ? "a" : "b";
}

function yearOf({ document: { issued, period_start } }: ReuseText): number | null {
	return issued ? Number(issued.slice(0, 4)) : period_start;
}

function compare<Value extends string | number>(x: Value, y: Value): number {
	return x < y ? -1 : Number(x > y);
}
