import type { DocumentPassageRow } from "../../query/reuse.js";
import { documentPath } from "../address/place-link.js";

/** A passage of a plan that another plan has too, and where it stands there; spans in code points of each file. */
export interface SharedPassage extends Omit<DocumentPassageRow, "own_start" | "own_end"> {
	start: number;
	end: number;
}

/** Returns a row of the query as a passage of the plan that was asked for. */
export function toSharedPassage({ own_start, own_end, ...row }: DocumentPassageRow): SharedPassage {
	return { ...row, start: own_start, end: own_end };
}

/** Returns the name of a passage's anchor on its plan's page: `s-6461-6490`. */
export function passageAnchor({ start, end }: { start: number; end: number }): string {
	return `s-${start}-${end}`;
}

/** Returns the address of a passage in a plan: `/reader/gaoqing-2024-key-points#s-6461-6490`. */
export function passagePath(document_id: string, span: { start: number; end: number }): string {
	return `${documentPath(document_id)}#${passageAnchor(span)}`;
}

/** Returns the address of two plans side by side, at a passage of the first: `/reader/a?with=b#s-6461-6490`. */
export function sideBySidePath(document_id: string, other_id: string, span?: { start: number; end: number }): string {
	const place = span ? `#${passageAnchor(span)}` : "";
	return `${documentPath(document_id)}?with=${documentPath(other_id).slice("/reader/".length)}${place}`;
}
