import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../card/data/canonical-json.js";
import type { Change, PlanName } from "./change.js";
import { isEmpty } from "./empty.js";
import type { ChangeEntry, ChangeLog, WithdrawnChart, WithdrawnPlan } from "./log.js";

/** How many releases a log remembers; what was withdrawn is remembered for good. */
export const mostEntries = 100;

/** When a change is released, and what is there after it. */
export interface Release {
	/** ISO 8601 in UTC: `2026-11-22T11:03:06Z`. */
	readonly at: string;
	/** The plans and charts that are there. */
	readonly present: { readonly documents: readonly string[]; readonly charts: readonly string[] };
	/** Plans that the catalogue calls withdrawn: what it says of them counts. */
	readonly withdrawn: readonly WithdrawnPlan[];
}

/**
 * Returns a log with a change at its head, and with what is no longer there; the log as it was where there is nothing new
 * to say. An entry's id is made of its change and of the id before it, so that the same change a second time has its own.
 */
export function addEntry(log: ChangeLog, change: Change, release: Release): ChangeLog {
	const next: ChangeLog = {
		schema: 1,
		entries: isEmpty(change) ? log.entries : [entryOf(log, change, release), ...log.entries].slice(0, mostEntries),
		withdrawnPlans: withdrawnPlans(log, change, release),
		withdrawnCharts: withdrawnCharts(log, change, release),
	};
	return canonicalJson(next) === canonicalJson(log) ? log : next;
}

function entryOf({ entries }: ChangeLog, change: Change, { at }: Release): ChangeEntry {
	const words = `${entries[0]?.id ?? ""}\n${canonicalJson(change)}`;
	return { at, id: bytesToHex(sha256(utf8ToBytes(words))).slice(0, 12), change };
}

/** By document_id. Later knowledge of a plan counts, but for a name that is known no more: its text may be gone. */
function withdrawnPlans(log: ChangeLog, { plans }: Change, { at, present, withdrawn }: Release): WithdrawnPlan[] {
	const day = at.slice(0, 10);
	const gone = plans.flatMap((change): WithdrawnPlan[] => {
		if (change.kind === "withdrawn") return [{ plan: change.plan, withdrawn: day, note: null, supersededBy: null }];
		if (change.kind !== "revised") return [];
		const { before, plan } = change;
		return [{ plan: before, withdrawn: day, note: null, supersededBy: plan.document_id }];
	});
	const rows = [...log.withdrawnPlans, ...gone, ...withdrawn];
	const names = new Map<string, PlanName>();
	for (const { plan } of rows)
		names.set(plan.document_id, plan.title === null ? (names.get(plan.document_id) ?? plan) : plan);
	return absent(rows, ({ plan }) => plan.document_id, present.documents).map((row) => {
		return { ...row, plan: names.get(row.plan.document_id) ?? row.plan };
	});
}

function withdrawnCharts(log: ChangeLog, { charts }: Change, { at, present }: Release): WithdrawnChart[] {
	const day = at.slice(0, 10);
	const gone = charts.flatMap(({ id, title, before, after }): WithdrawnChart[] =>
		before !== null && after === null ? [{ id, title, withdrawn: day, version: before }] : [],
	);
	return absent([...log.withdrawnCharts, ...gone], ({ id }) => id, present.charts);
}

function absent<Row>(rows: readonly Row[], idOf: (row: Row) => string, present: readonly string[]): Row[] {
	const there = new Set(present);
	const latest = new Map(rows.map((row) => [idOf(row), row]));
	return [...latest]
		.filter(([id]) => !there.has(id))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, row]) => row);
}
