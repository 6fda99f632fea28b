import type { EntryRow } from "../../query/entry.js";
import type { FindingPlaceRow } from "../../query/gap.js";

/** The words that a finding is about, with a few on either side, and where they stand in their plan. */
export interface Snippet {
	before: string;
	doubtful: string;
	after: string;
	/** `#f-5128` in a clause, empty outside of all. */
	anchor: string;
}

/** How many code points stand on either side. */
const reach = 7;

/** Returns the snippet of a finding, from the code points of its plan; it stops at the ends of its line. */
export function snippetOf(
	{ document_id, start, end }: FindingPlaceRow,
	points: readonly string[],
	entries: readonly EntryRow[],
): Snippet {
	const line = (part: readonly string[]) => part.join("").split(/[\r\n]/);
	const inside = entries.some((entry) => entry.document_id === document_id && entry.start <= start && end <= entry.end);
	return {
		before: line(points.slice(Math.max(0, start - reach), start)).at(-1) ?? "",
		doubtful: points.slice(start, end).join(""),
		after: line(points.slice(end, end + reach))[0] ?? "",
		anchor: inside ? `#f-${start}` : "",
	};
}
