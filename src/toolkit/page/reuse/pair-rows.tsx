import type { ReuseShareRow } from "../../query/reuse.js";
import { usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { planLabel } from "../word/plan-label.js";
import { reusePath } from "./reuse-path.js";
import type { ReuseReport } from "./reuse-report.js";
import { shareTable } from "./share-table.js";
import { matrixSummary, shareText } from "./statement.js";

/** So many pairs are drawn; the table has all. */
const most = 24;

/** The pairs that share most, where there are too many plans for a matrix: a bar each, of one scale from zero. */
export function PairRows({ report }: { report: ReuseReport }) {
	const page = usePage();
	const labels = new Map(report.plans.map((plan) => [plan.document_id, planLabel(plan, page)]));
	const rows = shownPairs(report);
	const greatest = Math.max(0, ...rows.map((row) => row.share + row.boilerplate_share));
	const length = (value: number) => `${((value / greatest) * 100).toFixed(1)}%`;
	return (
		<ChartFigure
			id="reuse-matrix"
			card="reuse/pairs"
			class="pair-rows"
			summary={matrixSummary(report, page)}
			table={shareTable(report, page)}
		>
			{rows.map((row) => (
				<a
					key={`${row.document_id} ${row.other_id}`}
					class="rule share"
					href={reusePath({ plan: row.document_id, with: row.other_id })}
					data-plan={row.document_id}
					data-with={row.other_id}
					style={`--substance:${length(row.share)};--stock:${length(row.boilerplate_share)};--all:${length(row.share + row.boilerplate_share)}`}
				>
					<span>
						{page.copy.reuse.pairOf(
							labels.get(row.document_id) ?? row.document_id,
							labels.get(row.other_id) ?? row.other_id,
						)}
					</span>
					<b>
						{shareText(row.share)}
						<small>%</small>
					</b>
					<i />
				</a>
			))}
		</ChartFigure>
	);
}

/** Returns the pairs that are drawn, those that share most first; a pair stands twice, once as seen from each plan. */
export function shownPairs({ shares }: Pick<ReuseReport, "shares">): ReuseShareRow[] {
	return shares
		.filter(({ share, boilerplate_share }) => share + boilerplate_share > 0)
		.sort((a, b) => b.share - a.share || b.boilerplate_share - a.boilerplate_share)
		.slice(0, most);
}
