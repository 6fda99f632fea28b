/**
 * What changed from one state of a collection to another.
 *
 *   documents ─ by id, then by `supersedes` ─▶ added · withdrawn · a plan and what it was
 *   a plan and what it was ─ parts ─ align ─▶ clauses, renumberings ─▶ targets, by sentence, clause, indicator
 *   charts by what they say · figures of accuracy
 */
import { accuracyChanges } from "./accuracy-change.js";
import type { Change, CollectionState } from "./change.js";
import { chartChanges } from "./chart-change.js";
import { planChanges } from "./plan-change.js";

/**
 * Returns what changed between two states: nothing at all for the same one twice.
 *
 * @example
 * toChange(lastRelease, thisBuild).plans[0]
 * // { kind: "revised", plan: { document_id: "gaoqing-2024-key-points", … }, clauses: [{ kind: "altered", … }], targets: [
 * //   { before: { indicator: "充电桩", value: 480, … }, after: { value: 600, … }, fields: [{ field: "value", … }] }], … }
 */
export function toChange(before: CollectionState, after: CollectionState): Change {
	return {
		plans: planChanges(before, after),
		charts: chartChanges(before.charts, after.charts),
		accuracy: accuracyChanges(before.accuracy, after.accuracy),
	};
}
