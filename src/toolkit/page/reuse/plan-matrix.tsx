import type { PlanRow } from "../../query/plan.js";
import type { ReuseShareRow } from "../../query/reuse.js";
import { usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { planLabel } from "../word/plan-label.js";
import { reusePath } from "./reuse-path.js";
import type { ReuseReport } from "./reuse-report.js";
import { shareTable } from "./share-table.js";
import { matrixSummary, shareText } from "./statement.js";

/** Plans by plans: how much of the plan of the row also stands in that of the column; each cell chooses its pair. */
export function PlanMatrix({ report }: { report: ReuseReport }) {
	const page = usePage();
	const { copy, format } = page;
	const { plans } = report;
	const shares = new Map(report.shares.map((row) => [`${row.document_id} ${row.other_id}`, row]));
	return (
		<ChartFigure
			id="reuse-matrix"
			card="reuse/plans"
			class="plan-matrix"
			summary={matrixSummary(report, page)}
			table={shareTable(report, page)}
		>
			<div class="grid heads" style={{ "--regions": plans.length }}>
				<span class="head-label" />
				{plans.map((plan) => (
					<div key={plan.document_id} class="head">
						<PlanName plan={plan} />
					</div>
				))}
			</div>
			{plans.map((plan) => {
				const own = plans.map((other) => shares.get(`${plan.document_id} ${other.document_id}`));
				const greatest = Math.max(0, ...own.map((row) => (row ? row.share + row.boilerplate_share : 0)));
				return (
					<div key={plan.document_id} class="grid row" style={{ "--regions": plans.length }}>
						<div class="label">
							<span class="rule">{planLabel(plan, page)}</span>
							<small>{copy.reuse.whole(format.number(plan.characters))}</small>
						</div>
						{own.map((row, column) =>
							row ? (
								<ShareCell key={row.other_id} row={row} greatest={greatest} plans={plans} />
							) : (
								<div key={plans[column]?.document_id} class="cell self" />
							),
						)}
					</div>
				);
			})}
		</ChartFigure>
	);
}

function PlanName({ plan }: { plan: PlanRow }) {
	const { names, format } = usePage();
	const [stem, rank] = names.regionParts(plan.region_code ?? "", plan.region ?? plan.document_id);
	return (
		<span>
			<b>{stem}</b>
			<span class="rank">{rank}</span> <small>{format.period(plan.period_start, plan.period_end)}</small>
		</span>
	);
}

function ShareCell({ row, greatest, plans }: { row: ReuseShareRow; greatest: number; plans: readonly PlanRow[] }) {
	const page = usePage();
	const { copy, format } = page;
	const { share, boilerplate_share: stock } = row;
	const shown = { substance: share, stock, all: share + stock };
	if (shown.all === 0) {
		return (
			<div class="cell dotted">
				<div class="rule absent">{copy.absent}</div>
			</div>
		);
	}
	const length = (value: number) => `${((value / greatest) * 100).toFixed(1)}%`;
	const order =
		row.earlier === null ? copy.reuse.undated : row.earlier === row.document_id ? copy.reuse.before : copy.reuse.after;
	const other = plans.find(({ document_id }) => document_id === row.other_id);
	return (
		<div class="cell">
			<a
				class="rule share"
				href={reusePath({ plan: row.document_id, with: row.other_id })}
				data-plan={row.document_id}
				data-with={row.other_id}
				style={`--substance:${length(shown.substance)};--stock:${length(shown.stock)};--all:${length(shown.all)}`}
			>
				{(["substance", "stock", "all"] as const).map((text) => (
					<b key={text} class={`of-${text}`}>
						{shareText(shown[text])}
						<small>%</small>
					</b>
				))}
				<i />
				<span class="unseen">{other ? planLabel(other, page) : row.other_id}</span>
			</a>
			<div class="reason">
				{row.passages === 0 ? null : <span>{copy.reuse.cell(row.passages, format.number(row.characters))}</span>}{" "}
				{order}
			</div>
		</div>
	);
}
