import type { PlanRow } from "../../query/plan.js";
import type { PageContext } from "../page-context.js";

/** Returns a plan in as few words as tell it from others: `潍城 2023—2025`, `Weicheng 2023–2025`. */
export function planLabel(
	plan: Pick<PlanRow, "document_id" | "region_code" | "region" | "period_start" | "period_end">,
	{ names, format }: PageContext,
): string {
	const region = names.regionParts(plan.region_code ?? "", plan.region ?? plan.document_id)[0];
	return [region, format.period(plan.period_start, plan.period_end)].filter(Boolean).join(" ");
}
