import type { DocumentRow } from "../schema/document.js";

/** What the catalogue states of a plan's place in its history. */
export interface Succession {
	readonly document_id: string;
	/** The plan that it replaces. */
	readonly supersedes: string | null;
}

/**
 * Returns, by document_id, the plan that took a plan's place: the next one after it that `isThere` holds for. A plan that
 * was withdrawn takes no place itself, but what replaced it does.
 *
 * @example
 * // the plan of 2024 was revised twice, and the first revision is gone
 * successors([{ document_id: "b", supersedes: "a" }, { document_id: "c", supersedes: "b" }], (id) => id !== "b");
 * // a → c, b → c
 */
export function successors(plans: readonly Succession[], isThere: (id: string) => boolean): Map<string, string> {
	const next = new Map<string, string>();
	for (const { document_id, supersedes } of plans) {
		if (supersedes !== null && !next.has(supersedes)) next.set(supersedes, document_id);
	}
	return new Map([...next.keys()].flatMap((id) => pairOf(id, next, isThere)));
}

function pairOf(
	id: string,
	next: ReadonlyMap<string, string>,
	isThere: (id: string) => boolean,
): (readonly [string, string])[] {
	const seen = new Set([id]);
	for (let later = next.get(id); later !== undefined && !seen.has(later); later = next.get(later)) {
		if (isThere(later)) return [[id, later]];
		seen.add(later);
	}
	return [];
}

/** Whether a plan is in force: none in the tables took its place. Comparisons are about plans in force. */
export function isInForce({ superseded_by }: Pick<DocumentRow, "superseded_by">): boolean {
	return superseded_by === null;
}

/** Returns the rows with what replaced each, its revision's document_id; `withdrawn` are plans that have no row any more. */
export function withSuccessors(
	documents: readonly DocumentRow[],
	withdrawn: readonly Succession[] = [],
): DocumentRow[] {
	const ids = new Set(documents.map(({ document_id }) => document_id));
	const next = successors([...documents, ...withdrawn], (id) => ids.has(id));
	return documents.map((row) => ({ ...row, superseded_by: next.get(row.document_id) ?? null }));
}
