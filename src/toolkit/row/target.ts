import type { ThemeCoder } from "../coding/theme.js";
import type { Target } from "../extract/target.js";
import type { Plan } from "../parse/plan.js";
import type { ClauseRow } from "../schema/clause.js";
import type { DocumentRow } from "../schema/document.js";
import type { TargetRow } from "../schema/target.js";
import type { Theme } from "../schema/theme.js";
import { placeOf } from "./place.js";
import { targetIds } from "./target-id.js";

/** Returns the rows of a plan's targets, coded by theme, with ids that edits elsewhere do not change. */
export function targetRows(
	plan: Plan,
	targets: readonly Target[],
	document: DocumentRow,
	clauses: readonly ClauseRow[],
	coder: ThemeCoder,
): TargetRow[] {
	const id = targetIds(document.document_id);
	return targets.map((target) => {
		const numeral = placeOf(plan, target.span);
		const quote = placeOf(plan, target.quote);
		const clause = target.clause === null ? null : (clauses[target.clause] ?? null);
		return {
			target_id: id(quote.raw, numeral.start - quote.start),
			document_id: document.document_id,
			clause_id: clause?.clause_id ?? null,
			region_code: document.region_code,
			start: numeral.start,
			end: numeral.end,
			raw: numeral.raw,
			quote_start: quote.start,
			quote_end: quote.end,
			quote: quote.raw,
			indicator: target.indicator,
			value: target.value,
			value_max: target.valueMax,
			unit: target.unit,
			comparator: target.comparator,
			kind: target.kind,
			per: target.per,
			deadline: target.deadline,
			deadline_source: target.deadlineSource,
			baseline: target.baseline,
			theme: coder.target({
				indicator: target.indicator,
				quote: plan.view.text.slice(target.quote.start, target.quote.end),
				heading: clause?.heading ?? null,
				sectionPath: target.sectionPath,
				clauseTheme: (clause?.theme as Theme | undefined) ?? null,
			}),
			binding: target.binding,
			rules: target.rules,
			status: "read",
		};
	});
}
