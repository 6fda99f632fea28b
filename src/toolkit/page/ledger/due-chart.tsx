import { type PageContext, usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { RegionName } from "../part/region-name.js";
import { ledgerPath } from "./filter-address.js";
import { byRegion, type DueTally, dueYears, tallyDue } from "./tally.js";
import type { LedgerPlan } from "./task.js";

/** Targets by the year they are due, a small chart a region, all on one scale; each column filters the ledger. */
export function DueChart({ plans }: { plans: readonly LedgerPlan[] }) {
	const page = usePage();
	const words = page.copy.ledger.due;
	const tallies = tallyDue(plans);
	const regions = byRegion(plans);
	const years = dueYears(tallies);
	const most = Math.max(1, ...tallies.map(({ targets }) => targets));
	return (
		<ChartFigure
			id="ledger-due"
			card="ledger/deadlines"
			class="grid ledger-chart"
			summary={dueSummary(plans, page)}
			table={dueTable(plans, page)}
		>
			<div class="label">
				<b>{words.name}</b>
				<small>{words.note}</small>
			</div>
			{regions.map(({ region_code, region }) => (
				<div key={region_code} class="ledger-region">
					<p class="ledger-region-name">
						<RegionName code={region_code} name={region} />
					</p>
					<ol class="due-columns" aria-label={page.names.region(region_code, region)}>
						{years.map((year) => (
							<DueColumn
								key={year}
								year={year}
								most={most}
								region={page.names.region(region_code, region)}
								tally={tallies.find((row) => row.region_code === region_code && row.year === year)}
							/>
						))}
					</ol>
				</div>
			))}
		</ChartFigure>
	);
}

function DueColumn({
	year,
	most,
	region,
	tally,
}: {
	year: string;
	most: number;
	region: string;
	tally: DueTally | undefined;
}) {
	const { copy } = usePage();
	if (tally === undefined) {
		return (
			<li class="empty">
				<span>{year}</span>
			</li>
		);
	}
	const { region_code, targets, stated } = tally;
	const height = (count: number) => `${((count / most) * 100).toFixed(1)}%`;
	return (
		<li>
			<a
				href={ledgerPath({ region: [region_code], due: [year] })}
				data-filter
				title={copy.ledger.due.bar(region, year, targets, stated)}
			>
				<span class="stack">
					<b>{targets}</b> <i class="open" style={{ height: height(targets - stated) }} />
					<i class="solid" style={{ height: height(stated) }} />
				</span>
				<span>{year}</span>
			</a>
		</li>
	);
}

/** Returns the chart in words: `各地区目标按到期年份：高青县 2021年 5个、2024年 86个；…`. */
export function dueSummary(plans: readonly LedgerPlan[], { copy, names }: PageContext): string {
	const words = copy.ledger.due;
	const tallies = tallyDue(plans);
	const parts = byRegion(plans).map(({ region_code, region }) => {
		const own = tallies.filter((row) => row.region_code === region_code);
		const years = own.map(({ year, targets }) => words.year(year, targets));
		return words.part(names.region(region_code, region), years.length > 0 ? years : [words.none]);
	});
	return words.summary(parts);
}

/** Returns what the chart draws, as a table: a row a region and year. */
export function dueTable(plans: readonly LedgerPlan[], { copy, names }: PageContext) {
	const written = new Map(byRegion(plans).map(({ region_code, region }) => [region_code, region]));
	return {
		columns: copy.ledger.due.columns,
		rows: tallyDue(plans).map(({ region_code, year, targets, stated }) => [
			names.region(region_code, written.get(region_code)),
			year,
			{ text: targets, href: ledgerPath({ region: [region_code], due: [year] }) },
			stated,
		]),
	};
}
