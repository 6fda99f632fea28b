import type { PageContext } from "../page-context.js";
import type { DataTable } from "../part/chart-figure.js";
import { planLabel } from "../word/plan-label.js";
import { reusePath } from "./reuse-path.js";
import type { ReuseReport } from "./reuse-report.js";
import { shareText } from "./statement.js";

/** Returns every plan with every other that it shares something with, as the matrix or the list of pairs draws them. */
export function shareTable({ shares, plans }: ReuseReport, page: PageContext): DataTable {
	const { columns, before, after, undated } = page.copy.reuse;
	const labels = new Map(plans.map((plan) => [plan.document_id, planLabel(plan, page)]));
	return {
		columns: Object.values(columns),
		rows: shares
			.filter(({ share, boilerplate_share }) => share + boilerplate_share > 0)
			.map((row) => [
				labels.get(row.document_id) ?? row.document_id,
				{
					text: labels.get(row.other_id) ?? row.other_id,
					href: reusePath({ plan: row.document_id, with: row.other_id }),
				},
				row.passages,
				row.characters,
				shareText(row.share),
				shareText(row.boilerplate_share),
				row.earlier === null ? undated : row.earlier === row.document_id ? before : after,
			]),
	};
}
