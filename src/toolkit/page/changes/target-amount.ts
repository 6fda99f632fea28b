import type { TargetText } from "../../change/change.js";
import type { Comparator } from "../../schema/target.js";
import type { PageContext } from "../page-context.js";

/** Returns what a target commits to, as the plan writes it: `≥5500万立方米，2025`. */
export function targetAmount({ comparator, raw, unit, deadline }: TargetText, copy: PageContext["copy"]): string {
	const amount = `${copy.bounds[comparator as Comparator]}${raw}${unit}`;
	return [amount, deadline].filter(Boolean).join(copy.evidence.comma);
}
