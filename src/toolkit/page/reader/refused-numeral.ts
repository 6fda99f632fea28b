import { judge } from "../../extract/judgement.js";
import { scanNumerals } from "../../extract/numeral.js";
import { unitReader } from "../../extract/unit.js";
import { parsePlan } from "../../parse/plan.js";
import type { PlanRow } from "../../query/plan.js";
import type { Unit } from "../../schema/codebook.js";
import type { Span } from "../../text/view.js";

/** A numeral of a plan that is no target, and the rule that refused it; it spans the numeral, in code points. */
export interface RefusedNumeral extends Span {
	/** The numeral as written, with the unit after it: `300米`. */
	written: string;
	rule: string;
	/** What the rule says, in Chinese; null where the numeral stands in a table. */
	zh: string | null;
}

/** A numeral in a table of indicators that is no value of the target year. */
const inTable = "table";

/**
 * Returns the numerals of a plan's sentences and tables that are no targets, in the order of the text, each with the rule
 * that refused it. Titles, dates and page furniture are left aside: they are no words of the plan. Time grows with the text.
 *
 * In `有序推进“300米见绿,500米见园”,人均公园绿地面积达到17.5平方米` these are 300 and 500 (`name`).
 */
export function refusedNumerals(
	text: string,
	document: PlanRow,
	units: readonly Unit[],
	targets: readonly Span[],
): RefusedNumeral[] {
	const { title, document_number, issuer, issued, plan_type, period_start, period_end } = document;
	const metadata = { title, document_number, issuer, issued, plan_type, period_start, period_end };
	const plan = { ...parsePlan(text), metadata };
	const place = (span: Span) => {
		const { start, end } = plan.view.toSource(span);
		return { start: plan.positions.toCodePoint(start), end: plan.positions.toCodePoint(end) };
	};
	const inSentences = judge(plan, unitReader(units))
		.flat()
		.flatMap(({ candidate, refusal }) => {
			const written = plan.view.text.slice(candidate.span.start, candidate.span.end);
			return refusal ? [{ ...place(candidate.numeral), written, rule: refusal.name, zh: refusal.zh }] : [];
		});
	const inTables = plan.paragraphs
		.filter(({ role }) => role === "table")
		.flatMap((paragraph) => scanNumerals(plan.view.text, paragraph))
		.map((numeral) => {
			const written = plan.view.text.slice(numeral.start, numeral.end);
			return { ...place(numeral), written, rule: inTable, zh: null };
		});
	return without(
		[...inSentences, ...inTables].sort((a, b) => a.start - b.start || a.end - b.end),
		targets,
	);
}

/** Returns the numerals that overlap no target, nor one another. Both lists stand in the order of the text. */
function without(numerals: readonly RefusedNumeral[], targets: readonly Span[]): RefusedNumeral[] {
	let next = 0;
	let end = 0;
	return numerals.filter((numeral) => {
		while ((targets[next]?.end ?? Number.POSITIVE_INFINITY) <= numeral.start) next++;
		if ((targets[next]?.start ?? Number.POSITIVE_INFINITY) < numeral.end || numeral.start < end) return false;
		end = numeral.end;
		return true;
	});
}
