import { ledgerPath } from "../ledger/filter-address.js";
import { usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import { MarkDot } from "./lead-rows.js";
import type { DueDate, DueYear } from "./timeline.js";

/** The years as columns; in each its due dates with a dot for each target, a ring where the deadline is inherited. */
export function TimelineChart({
	region,
	years,
	undated,
}: {
	region: string;
	years: readonly DueYear[];
	undated: number;
}) {
	const { copy } = usePage();
	return (
		<div class="grid timeline" data-row>
			<p class="label">
				<small>{copy.region.deadlinesNote}</small>
				{undated === 0 ? null : <small>{copy.region.undated(undated)}</small>}
			</p>
			<div class="wide timeline-years" style={{ "--years": years.length }}>
				{years.map(({ year, covered, dates }) => (
					<div key={year} class={covered ? "timeline-year covered" : "timeline-year"}>
						<h3>{year}</h3>
						{dates.length === 0 ? <p class="absent">{copy.region.nothingDue}</p> : null}
						{dates.map((date) => (
							<DueDots key={date.deadline} region={region} date={date} alone={dates.length === 1} />
						))}
					</div>
				))}
			</div>
		</div>
	);
}

function DueDots({ region, date: { deadline, due }, alone }: { region: string; date: DueDate; alone: boolean }) {
	const page = usePage();
	const { copy, format } = page;
	const isYear = deadline.length === 4;
	return (
		<div class="due" data-tally-of>
			<span class="value">
				<Figure href={ledgerPath({ region: [region], due: [deadline.slice(0, 4)] })}>
					<span data-tally>{due.length}</span>
				</Figure>{" "}
				{alone && isYear ? null : <small>{isYear ? copy.region.yearEnd : format.date(deadline)}</small>}
			</span>
			<span class="units">
				{due.map(({ mark, stated }) => (
					<MarkDot key={mark.target_id} mark={mark} page={page} inherited={!stated} />
				))}
			</span>
		</div>
	);
}
