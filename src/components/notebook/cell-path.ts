import type { AnswerCell } from "../../toolkit/chart/answer.js";
import { clausePath, documentPath, targetPath } from "../../toolkit/page/address/place-link.js";

/** The plans of the collection, and the plan that each target is in. */
export interface KnownPlaces {
	readonly documents: ReadonlySet<string>;
	readonly targets: ReadonlyMap<string, string>;
}

/**
 * Returns the address that a cell of an answer names, by the name of its column: a target's sentence, a clause, a plan;
 * null for all other cells, and for what is not in the collection.
 *
 * @example
 * cellPath("clause_id", "gaoqing-2024-key-points#3", places) // "/reader/gaoqing-2024-key-points#c-3"
 */
export function cellPath(column: string, value: AnswerCell, places: KnownPlaces): string | null {
	if (typeof value !== "string") return null;
	switch (column.toLowerCase()) {
		case "target_id": {
			const document_id = places.targets.get(value);
			return document_id === undefined ? null : targetPath({ document_id, target_id: value });
		}
		case "clause_id": {
			const [, document_id = "", ordinal] = /^(.+)#(\d+)$/.exec(value) ?? [];
			return places.documents.has(document_id) ? clausePath({ document_id, ordinal: Number(ordinal) }) : null;
		}
		case "document_id":
		case "document_a":
		case "document_b":
			return places.documents.has(value) ? documentPath(value) : null;
		default:
			return null;
	}
}
