import type { CardRecord } from "../../card/data/column.js";
import { documentPath } from "../../page/address/place-link.js";
import type { Ground } from "./ground.js";
import type { StatedNumber } from "./stated-number.js";
import { textOf } from "./target-fault.js";

/**
 * Returns where the rows of a chart's data rest on no sentence that says so, a sentence each. A row with a place in a plan names a
 * numeral or words there, and the sentence around them; one that leads to a target names that target's own, and a number of it in
 * its unit: as read, converted, yearly, or per 10,000 residents (`numbersOf`).
 */
export function chartFaults(file: string, records: readonly CardRecord[], ground: Ground): string[] {
	return records.flatMap((record, index) => {
		const fault = placeFault(record, ground) ?? targetFault(record, ground);
		return fault === null ? [] : [`${file}: row ${index + 1}: ${fault}`];
	});
}

function placeFault({ document_id, start, end, quote }: CardRecord, { plans }: Ground): string | null {
	if (document_id === null) return start === null && quote === null ? null : "a sentence of no plan";
	const points = plans.get(document_id)?.points ?? null;
	if (points === null) return `a plan without text: ${document_id}`;
	if (start === null || end === null) return quote === null ? null : "a sentence without a place";
	const named = textOf(points, start, end);
	if (named === null || named === "") return `a place outside the text: ${start}`;
	// a place may also be the clause that the sentence is of
	const isThere = quote === null || named.includes(quote) || isAround(quote, start, end, points);
	return isThere ? null : `not in the text at ${start}: “${quote}”`;
}

/** Returns whether a sentence stands in a text around a place. */
function isAround(quote: string, start: number, end: number, points: readonly string[]): boolean {
	const length = [...quote].length;
	for (let from = Math.max(0, end - length); from <= start; from += 1) {
		if (textOf(points, from, from + length) === quote) return true;
	}
	return false;
}

function targetFault(record: CardRecord, { targets, numbers, pages }: Ground): string | null {
	const anchor = /#(t-[\w.-]+)$/.exec(record.link ?? "")?.[1];
	if (anchor === undefined) return null;
	const target = targets.get(`${documentPath(record.document_id ?? "")}#${anchor}`);
	if (target === undefined) return `a target that is not there: ${anchor}`;
	const { start, end, quote, value, value_max } = record;
	if (start !== target.start || end !== target.end || quote !== target.quote)
		return `another sentence than that of ${anchor}`;
	const stated = numbers.get(target.target_id) ?? [];
	const isNamed = ({ unit }: StatedNumber) =>
		[pages.zh, pages.en].some(({ names }) => names.unit(unit) === (record.unit ?? ""));
	const isStated =
		value === null || stated.some((one) => one.value === value && one.value_max === value_max && isNamed(one));
	return isStated ? null : `another number than that of ${anchor}: ${value}`;
}
