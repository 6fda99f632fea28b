import type { PlanRow } from "../query/plan.js";
import type { Copy } from "./copy/copy.js";

/**
 * Returns how a plan and a clause of it are cited, in the words of the plan and after GB/T 7714 for official papers:
 * `高青县：《…2024年工作要点》，高政办字〔2024〕12号，2024-06-28，第 3 条。`
 */
export function citationOf(
	plan: Pick<PlanRow, "region" | "title" | "document_number" | "issued">,
	clause: { number: string | null; ordinal: number } | undefined,
	copy: Copy,
): string {
	const title = `《${(plan.title ?? copy.reading.noTitle).replace(/[《》]/gu, "")}》`;
	const place = clause === undefined ? null : copy.clauseName(clause.number, clause.ordinal);
	const parts = [plan.document_number, plan.issued, place].filter((part) => part !== null);
	return `${plan.region ?? ""}：${[title, ...parts].join("，")}。`;
}
