import { copy } from "../copy.js";
import { PeriodStrip } from "../part/period-strip.js";
import { PlanEntry } from "../part/plan-entry.js";
import { Row } from "../part/row.js";
import type { Report } from "../report.js";

/** What the collection holds: years with and without a plan, and each plan with its targets in place. */
export function CoverageRows({ report }: { report: Report }) {
	const { regions, plans, marks } = report;
	const scale = Math.max(...plans.map((plan) => plan.length));
	const years = collectionYears(plans);
	const words = copy.overview;
	return (
		<div>
			<Row class="bare" label={words.period} note={words.periodNote}>
				{regions.map(({ region_code }) => (
					<div key={region_code}>
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
						<div key={region_code}>
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
		</div>
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
