import type { PageContext } from "../../page-context.js";
import type { ReuseReport } from "../../reuse/reuse-report.js";
import { shareText, topShare } from "../../reuse/statement.js";
import { planLabel } from "../../word/plan-label.js";

/** Returns which two plans share most; what the charts show by name where only stock phrases are shared. */
export function reuseTitle(report: ReuseReport, page: PageContext): string {
	const words = page.copy.cardReuse.plans;
	const top = topShare(report);
	const planOf = (id: string | undefined) => report.plans.find(({ document_id }) => document_id === id);
	const [plan, other] = [planOf(top?.document_id), planOf(top?.other_id)];
	if (!top || !plan || !other) return words.name;
	return words.title(planLabel(plan, page), planLabel(other, page), shareText(top.share));
}
