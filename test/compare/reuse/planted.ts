import fc from "fast-check";
import { normalText } from "../../../src/toolkit/compare/reuse/normal-text.js";
import type { ReuseText } from "../../../src/toolkit/compare/reuse/reuse.js";
import { parsePlan } from "../../../src/toolkit/parse/plan.js";
import type { ReuseRow } from "../../../src/toolkit/schema/reuse.js";

/** A plan made for a test, with the file that its spans count in. */
export interface MadePlan extends ReuseText {
	readonly source: string;
}

/** Returns a plan whose clauses are the given texts. */
export function madePlan(document_id: string, clauses: readonly string[], issued: string | null = null): MadePlan {
	const lines = clauses.map((clause, index) => `${index + 1}.${clause}`);
	const source = `某县2024年工作要点\n一、重点任务\n${lines.join("\n")}\n`;
	return { document: { document_id, issued, period_start: null }, text: normalText(parsePlan(source)), source };
}

/** Returns what a passage says in both files, punctuation and all. */
export function said(row: ReuseRow, plans: readonly MadePlan[]): [string, string] {
	const slice = (id: string, start: number, end: number) => {
		const source = plans.find(({ document }) => document.document_id === id)?.source ?? "";
		return [...source].slice(start, end).join("");
	};
	return [slice(row.document_a, row.start_a, row.end_a), slice(row.document_b, row.start_b, row.end_b)];
}

const first = 0x5000;

/** Text of Chinese characters taken at random from some thousands: no ten of them come together twice by chance. */
export function randomText(least: number, most: number): fc.Arbitrary<string> {
	return fc
		.array(fc.integer({ min: first, max: first + 8000 }), { minLength: least, maxLength: most })
		.map((points) => String.fromCodePoint(...points));
}

/** Text like `randomText`, the same for the same number. */
export function textNumber(number: number, length: number): string {
	const points = Array.from({ length }, (_, at) => first + ((number * 7919 + at * at * 31 + at * 127) % 8000));
	return String.fromCodePoint(...points);
}
