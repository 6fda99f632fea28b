import type { Damage } from "../parse/damage.js";
import type { Plan } from "../parse/plan.js";
import type { FindingRow } from "../schema/finding.js";
import { placeOf } from "./place.js";

/** Returns the rows of what was found in a plan, in the order of its text. */
export function findingRows(plan: Plan, documentId: string, damage: readonly Damage[]): FindingRow[] {
	return damage.map(({ rule, message, ...span }) => {
		const { start, end } = placeOf(plan, span);
		const at = plan.positions.lineColumn(plan.view.toSource(span).start);
		return { rule, document_id: documentId, start, end, ...at, message };
	});
}
