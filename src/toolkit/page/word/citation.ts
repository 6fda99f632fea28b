import type { PlanRow } from "../../query/plan.js";
import type { PageContext } from "../page-context.js";

/**
 * Returns a citation of a place in a plan: `高青县：《…工作要点》，高政办字〔2024〕12号，2024-06-28，第 3 条。` A document's
 * number and title stay as they are written.
 */
export function cite(plan: PlanRow, place: string, { copy, names }: PageContext): string {
	const region = names.region(plan.region_code ?? "", plan.region);
	const papers = [plan.document_number, plan.issued, place].filter((part) => part !== null);
	return copy.reading.citation(region, plan.title ?? copy.reading.noTitle, papers);
}
