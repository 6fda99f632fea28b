import type { WordPiece } from "./word-difference.js";

/** A line of a report: pieces of text, some of which are only before, or only now. */
export type ReportLine = readonly WordPiece[];

/** What is told of one plan, of the charts, or of accuracy. */
export interface ReportSection {
	readonly title: string;
	readonly lines: readonly ReportLine[];
}
