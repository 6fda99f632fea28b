import type { IndicatorBooks } from "../../src/toolkit/compare/code.js";
import { observationRows } from "../../src/toolkit/compare/observation.js";
import type { DocumentRow } from "../../src/toolkit/schema/document.js";
import type { ObservationRow } from "../../src/toolkit/schema/observation.js";
import type { TargetRow } from "../../src/toolkit/schema/target.js";
import { codebooks } from "../row/collection.js";
import { document, target } from "../store/sample.js";

/** The codebooks of the project. */
export const books: IndicatorBooks = codebooks;

/** A plan of 2023—2025, `three-years`, and one of 2024, `one-year`. */
export const plans: DocumentRow[] = [
	{ ...document, document_id: "three-years", plan_type: "multi_year", period_start: 2023, period_end: 2025 },
	{ ...document, document_id: "one-year" },
];

/** Returns a target of the annual plan; its sentence is its phrase and its number, unless it is given. */
export function targetOf(row: Partial<TargetRow> & Pick<TargetRow, "indicator">): TargetRow {
	const quote = row.quote ?? `${row.indicator}达到${row.raw ?? "110"}${row.unit ?? "家"}。`;
	const raw = row.raw ?? "110";
	const start = [...quote.slice(0, quote.indexOf(raw))].length;
	const made = { ...target, document_id: "one-year", quote, raw, quote_start: 0, start, end: start + raw.length };
	return { ...made, target_id: `${row.document_id ?? "one-year"}/${row.indicator}/${raw}`, deadline: "2024", ...row };
}

/** Returns the observations of targets, by the codebooks of the project. */
export const observe = (...targets: TargetRow[]): ObservationRow[] => observationRows(targets, plans, books);

/** Returns the one observation of a target; undefined where it measures and resembles no indicator. */
export const observeOne = (row: Partial<TargetRow> & Pick<TargetRow, "indicator">) => observe(targetOf(row))[0];
