import { pageName } from "../../card/data/file.js";
import { shownVersion } from "../../card/data/version.js";
import type { ChartChange } from "../../change/change.js";
import { embedPath } from "../address/chart-path.js";
import { usePage } from "../page-context.js";
import { firstOf } from "./shown.js";

/** How many charts are listed, and how many stand open. */
const mostCharts = 120;
const openCharts = 12;

/** The charts that came, went, or whose numbers moved, with the addresses of what is live and what is frozen. */
export function ChartList({ charts }: { charts: readonly ChartChange[] }) {
	const words = usePage().copy.changeLog;
	const { shown, left } = firstOf(listed(charts), mostCharts);
	const reworded = charts.filter(({ moved }) => !moved).length;
	const list = (
		<ul class="chart-changes">
			{shown.map((chart) => (
				<ChartItem key={chart.id} chart={chart} />
			))}
		</ul>
	);
	return (
		<section class="grid change-part">
			<p class="label">{words.charts}</p>
			<div class="wide">
				{shown.length > openCharts ? (
					<details>
						<summary>{words.chartsFolded(shown.length)}</summary>
						{list}
					</details>
				) : (
					list
				)}
				{left > 0 ? <p class="absent">{words.more.charts(left)}</p> : null}
				{reworded > 0 ? <p class="absent">{words.rewordedCharts(reworded)}</p> : null}
			</div>
		</section>
	);
}

/** What is gone and what is new stands before what moved. */
function listed(charts: readonly ChartChange[]): ChartChange[] {
	const rank = ({ before, after }: ChartChange) => (after === null ? 0 : before === null ? 1 : 2);
	return charts.filter(({ moved }) => moved).sort((a, b) => rank(a) - rank(b));
}

function ChartItem({ chart: { id, title, before, after } }: { chart: ChartChange }) {
	const { copy, language } = usePage();
	const words = copy.changeLog;
	const kind = before === null ? "added" : after === null ? "gone" : "moved";
	return (
		<li>
			<a href={embedPath(id, pageName(language))}>{title[language]}</a> <small>{words.chartKinds[kind]}</small>
			<small class="frozen">
				{words.frozen}{" "}
				{before === null ? null : (
					<a href={frozenPath(id, before, pageName(language))}>{words.superseded(shownVersion(before))}</a>
				)}
				{before === null || after === null ? null : " → "}
				{after === null ? null : <a href={frozenPath(id, after, pageName(language))}>{shownVersion(after)}</a>}
			</small>
		</li>
	);
}

/** Returns the address of a frozen chart: `/v/0f62df8c41d2/indicator/urban_new_employment/`. */
export function frozenPath(id: string, version: string, file = ""): string {
	return `/v/${version}/${id}/${file}`;
}
