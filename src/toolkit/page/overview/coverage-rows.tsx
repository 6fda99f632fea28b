import { documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { PeriodStrip } from "../part/period-strip.js";
import { PlanEntry } from "../part/plan-entry.js";
import { Row } from "../part/row.js";
import type { Report } from "../report/report.js";

/** What the collection holds: years with and without a plan, and each plan with its targets in place. */
export function CoverageRows({ report }: { report: Report }) {
	const { copy, format, names } = usePage();
	const { regions, plans, marks } = report;
	const scale = Math.max(1, ...plans.map((plan) => plan.length));
	const years = collectionYears(plans);
	const words = copy.overview;
	const { columns } = words;
	return (
		<ChartFigure
			id="coverage"
			card="overview/coverage"
			class="coverage"
			summary={`${words.periodSummary} ${words.plansSummary(String(plans.length), String(marks.length))}`}
			table={{
				columns: [columns.region, columns.plan, columns.years, columns.characters, columns.clauses, columns.targets],
				rows: plans.map((plan) => [
					names.region(plan.region_code ?? "", plan.region),
					{ text: names.plan(plan), href: documentPath(plan.document_id) },
					format.period(plan.period_start, plan.period_end),
					plan.characters,
					plan.clauses,
					plan.targets,
				]),
			}}
		>
			<Row class="bare" label={words.period} note={words.periodNote}>
				{regions.map(({ region_code }) => (
					<div key={region_code} class="cell">
						<PeriodStrip
							years={years.map((year) => ({
								year,
								covered: plans.some((plan) => plan.region_code === region_code && covers(plan, year)),
							}))}
						/>
					</div>
				))}
			</Row>
			<Row class="bare plans" label={words.plans} note={words.plansNote}>
				{regions.map(({ region_code }) => {
					const own = plans.filter((plan) => plan.region_code === region_code);
					return (
						<div key={region_code} class="cell">
							{own.map((plan) => (
								<PlanEntry
									key={plan.document_id}
									plan={plan}
									marks={marks.filter((mark) => mark.document_id === plan.document_id)}
									scale={scale}
								/>
							))}
							{own.length === 1 ? <p class="absent">— {words.onlyPlan}</p> : null}
						</div>
					);
				})}
			</Row>
		</ChartFigure>
	);
}

function covers(plan: Report["plans"][number], year: number): boolean {
	return plan.period_start !== null && plan.period_start <= year && year <= (plan.period_end ?? plan.period_start);
}

function collectionYears(plans: Report["plans"]): number[] {
	const ends = plans.flatMap((plan) => [plan.period_start, plan.period_end]).filter((year) => year !== null);
	const first = Math.min(...ends);
	return ends.length === 0 ? [] : Array.from({ length: Math.max(...ends) - first + 1 }, (_, index) => first + index);
}
