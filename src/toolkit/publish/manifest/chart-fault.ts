import type { CardRecord } from "../../card/data/column.js";
import { targetAnchor } from "../../page/address/place-link.js";
import type { StatedObservation, StatedPlan, StatedPlans, StatedTarget } from "./stated-plan.js";
import { textOf } from "./target-fault.js";

/** What the data of charts are checked against. */
export interface ChartGround {
	readonly plans: ReadonlyMap<string, StatedPlan>;
	/** Targets by plan and anchor, `gaoqing-2024-key-points#t-13ba0a1818`. */
	readonly targets: ReadonlyMap<string, StatedTarget>;
	readonly observations: ReadonlyMap<string, readonly StatedObservation[]>;
}

/** Returns what the data of charts are checked against. */
export function chartGround({ plans, observations }: Pick<StatedPlans, "plans" | "observations">): ChartGround {
	const targets = [...plans.values()].flatMap((plan) => plan.targets);
	const ofTarget = new Map<string, StatedObservation[]>(targets.map(({ target_id }) => [target_id, []]));
	for (const observation of observations) ofTarget.get(observation.target_id)?.push(observation);
	return {
		plans,
		targets: new Map(targets.map((target) => [`${target.document_id}#${targetAnchor(target.target_id)}`, target])),
		observations: ofTarget,
	};
}

/**
 * Returns where the rows of a chart's data rest on no sentence that says so, a sentence each. A row with a place in a plan names a
 * numeral or words there, and the sentence around them; one that leads to a target names that target's own, and its number.
 */
export function chartFaults(file: string, records: readonly CardRecord[], ground: ChartGround): string[] {
	return records.flatMap((record, index) => {
		const fault = placeFault(record, ground) ?? targetFault(record, ground);
		return fault === null ? [] : [`${file}: row ${index + 1}: ${fault}`];
	});
}

function placeFault({ document_id, start, end, quote }: CardRecord, { plans }: ChartGround): string | null {
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

function targetFault(record: CardRecord, { targets, observations }: ChartGround): string | null {
	const anchor = /#(t-[\w.-]+)$/.exec(record.link ?? "")?.[1];
	if (anchor === undefined) return null;
	const target = targets.get(`${record.document_id}#${anchor}`);
	if (target === undefined) return `a target that is not there: ${anchor}`;
	const { start, end, quote, value } = record;
	if (start !== target.start || end !== target.end || quote !== target.quote)
		return `another sentence than that of ${anchor}`;
	const stated = [target, ...(observations.get(target.target_id) ?? [])];
	return isStated(record, stated) ? null : `another number than that of ${anchor}: ${value}`;
}

/** Numbers in units that nobody stated, a thing per ten thousand residents, are worked out from those that were. */
function isStated(
	{ value, unit }: CardRecord,
	stated: readonly { value: number; annual_value?: number | null; unit: string }[],
): boolean {
	const alike = stated.filter((one) => one.unit === (unit ?? ""));
	return value === null || alike.length === 0 || alike.some((one) => one.value === value || one.annual_value === value);
}
