import type { FieldChange } from "./change.js";

/**
 * Returns which of some fields say something else on one side than on the other, in their order. A field that rows of an
 * earlier bice lack is as good as empty.
 */
export function fieldChanges<Row>(
	before: Row,
	after: Row,
	fields: readonly (keyof Row & string)[],
): readonly FieldChange[] {
	return fields
		.filter((field) => (before[field] ?? null) !== (after[field] ?? null))
		.map((field) => ({ field, before: written(before[field]), after: written(after[field]) }));
}

function written(value: unknown): string | null {
	return value === null || value === undefined ? null : String(value);
}
