import type { Comparability } from "../../schema/observation.js";
import { usePage } from "../page-context.js";

/** A shape that says whether a value may stand beside others: ● yes, ◐ with caution, × not at all. */
export function Mark({ as }: { as: Comparability }) {
	const { copy } = usePage();
	return <i class={`mark ${as}`} role="img" aria-label={copy.indicator.marks[as]} />;
}

/** ◌: said without a number. */
export function UnreadMark() {
	return <i class="mark unread" aria-hidden="true" />;
}
