import { type PageContext, usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { RegionName } from "../part/region-name.js";
import { ledgerPath } from "./filter-address.js";
import { byRegion, type LeadTally, tallyLead } from "./tally.js";
import type { LedgerPlan } from "./task.js";

/** How many departments of a region are drawn. */
export const mostLeads = 6;

/** Tasks of the departments that lead most, a list a region, all on one scale; each bar filters the ledger. */
export function LeadChart({ plans }: { plans: readonly LedgerPlan[] }) {
	const page = usePage();
	const words = page.copy.ledger.lead;
	const tallies = tallyLead(plans);
	const most = Math.max(1, ...tallies.map(({ tasks }) => tasks));
	return (
		<ChartFigure
			id="ledger-lead"
			card="ledger/departments"
			class="grid ledger-chart"
			summary={leadSummary(plans, page)}
			table={leadTable(plans, page)}
		>
			<div class="label">
				<b>{words.name}</b>
				<small>{words.note}</small>
			</div>
			{byRegion(plans).map(({ region_code, region }) => (
				<div key={region_code} class="ledger-region">
					<p class="ledger-region-name narrow">
						<RegionName code={region_code} name={region} />
					</p>
					<LeadBars tallies={tallies.filter((row) => row.region_code === region_code)} most={most} />
				</div>
			))}
		</ChartFigure>
	);
}

function LeadBars({ tallies, most }: { tallies: readonly LeadTally[]; most: number }) {
	const words = usePage().copy.ledger.lead;
	if (tallies.length === 0) return <p class="absent">{words.none}</p>;
	return (
		<ol class="lead-bars">
			{tallies.slice(0, mostLeads).map((tally) => (
				<LeadBar key={tally.department} tally={tally} most={most} />
			))}
			{tallies.length > mostLeads ? <li class="absent">{words.rest(tallies.length - mostLeads)}</li> : null}
		</ol>
	);
}

function LeadBar({ tally: { region_code, department, tasks }, most }: { tally: LeadTally; most: number }) {
	const { copy } = usePage();
	return (
		<li>
			<a
				href={ledgerPath({ region: [region_code], department: [department] })}
				data-filter
				title={copy.ledger.lead.bar(department, tasks)}
			>
				<span lang="zh-CN">{department}</span> <b>{tasks}</b>
				<i style={{ width: `${((tasks / most) * 100).toFixed(1)}%` }} />
			</a>
		</li>
	);
}

/** Returns the chart in words: `牵头任务最多的单位：高青县的县发展改革局 22 项；…`. */
export function leadSummary(plans: readonly LedgerPlan[], { copy, names }: PageContext): string {
	const words = copy.ledger.lead;
	const tallies = tallyLead(plans);
	const parts = byRegion(plans).flatMap(({ region_code, region }) => {
		const top = tallies.find((row) => row.region_code === region_code);
		return top ? [words.part(names.region(region_code, region), top.department, top.tasks)] : [];
	});
	return parts.length === 0 ? words.noneAnywhere : words.summary(parts);
}

/** Returns what the chart draws, as a table: all departments of every region. */
export function leadTable(plans: readonly LedgerPlan[], { copy, names }: PageContext) {
	const written = new Map(byRegion(plans).map(({ region_code, region }) => [region_code, region]));
	return {
		columns: copy.ledger.lead.columns,
		rows: tallyLead(plans).map(({ region_code, department, tasks }) => [
			names.region(region_code, written.get(region_code)),
			department,
			{ text: tasks, href: ledgerPath({ region: [region_code], department: [department] }) },
		]),
	};
}
