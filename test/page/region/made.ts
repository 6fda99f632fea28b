import type { MarkRow } from "../../../src/toolkit/query/mark.js";

/** Returns a target as a mark, of which a test says only what matters to it. */
export function mark(target_id: string, fields: Partial<MarkRow> = {}): MarkRow {
	return {
		target_id,
		document_id: "gangcheng-2020-campaign",
		region_code: "370117",
		clause_id: "gangcheng-2020-campaign#1",
		ordinal: 1,
		number: null,
		start: 0,
		theme: "rural",
		kind: "increment",
		indicator: "示范村",
		comparator: "eq",
		raw: "3",
		unit: "个",
		baseline: null,
		deadline: "2020",
		...fields,
	};
}
