import type { PlanRow } from "../../query/plan.js";
import type { PageContext } from "../page-context.js";

/** Returns a plan as its revisions tell it from themselves: `2024年工作要点（2024-06-28 印发）`. */
export function versionName(
	plan: Pick<PlanRow, "document_id" | "document_number" | "issued" | "period_start" | "period_end" | "plan_type">,
	{ copy, format, language, names }: PageContext,
): string {
	const day = plan.issued === null || language === "zh" ? plan.issued : format.date(plan.issued);
	const mark = day === null ? (plan.document_number ?? plan.document_id) : copy.reading.issued(day);
	return copy.reading.history.version(names.plan(plan), mark);
}
