import type { ReadingClause, ReadingTarget } from "../../query/reading.js";
import { amountOf, amountText } from "../indicator/amount.js";
import type { PageContext } from "../page-context.js";

/** Returns a target in a few words: `高新技术企业 72 家，2024，第 3 条`; its phrase stays as written. */
export function targetLabel(target: ReadingTarget, clause: ReadingClause | undefined, page: PageContext): string {
	const { copy } = page;
	const { value, value_max, comparator, unit, kind, baseline, deadline, indicator } = target;
	const change = `${baseline === null ? "" : copy.since(baseline)}${copy.changes[kind] ?? ""}`;
	const amount = amountText(amountOf({ value, value_max, comparator, years: null }, unit, page));
	return [
		copy.card.of(indicator, `${change}${amount}`),
		...(deadline === null ? [] : [deadline]),
		...(clause === undefined ? [] : [copy.clauseName(clause.number, clause.ordinal)]),
	].join(copy.card.comma);
}

/** Returns how a target was read, in words: `上限，不高于 21,980万 立方米，2024年`. */
export function targetReading(target: ReadingTarget, page: PageContext): string {
	const { copy } = page;
	const { value, value_max, comparator, unit, kind, baseline, per } = target;
	const amount = amountText({ ...amountOf({ value, value_max, comparator, years: null }, unit, page), bound: "" });
	const change = `${baseline === null ? "" : copy.since(baseline)}${copy.changes[kind] ?? ""}`;
	const bounded = `${change}${copy.card.bounded[comparator](amount)}${per === null ? "" : copy.reading.perYear}`;
	return [copy.kinds[kind], bounded, deadlineOf(target, page)].join(copy.evidence.comma);
}

function deadlineOf({ deadline, deadline_source }: ReadingTarget, { copy, format }: PageContext): string {
	if (deadline === null) return copy.card.noDeadline;
	const isInherited = deadline_source !== null && deadline_source !== "stated";
	return `${format.date(deadline)}${isInherited ? copy.card.aside(copy.deadlineSources[deadline_source]) : ""}`;
}
