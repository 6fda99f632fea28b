import type { Binding, Comparator, DeadlineSource, Kind } from "../schema/target.js";
import type { Span } from "../text/view.js";

/** A target as read; spans count in the laid-out text. */
export interface Target {
	span: Span;
	quote: Span;
	clause: number | null;
	sectionPath: readonly string[];
	indicator: string;
	value: number;
	valueMax: number | null;
	unit: string;
	comparator: Comparator;
	kind: Kind;
	per: "year" | null;
	deadline: string | null;
	deadlineSource: DeadlineSource | null;
	baseline: string | null;
	binding: Binding | null;
	/** Names of the rules that read it, in the order in which they fired. */
	rules: string[];
}
