import type { MarkRow } from "../../query/mark.js";
import type { PlanRow } from "../../query/plan.js";
import { focusThemes, type Theme } from "../../schema/theme.js";
import { documentPath, targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { Row } from "../part/row.js";
import type { Report } from "../report/report.js";

const height = 30;

/** Where the targets stand in each plan: a line as long as the text, a tick a target; the selected one gets a pin. */
export function PlaceRow({ report, chosen }: { report: Report; chosen: readonly Theme[] }) {
	const { copy, names } = usePage();
	const words = copy.compare;
	const scale = Math.max(1, ...report.plans.map((plan) => plan.length));
	return (
		<ChartFigure
			id="places"
			card="compare/places"
			class="places"
			summary={words.placeSummary(String(report.marks.length), String(report.plans.length))}
			table={{
				columns: [words.regions, copy.evidence.plan, words.measure.clauses.name, words.measure.targets.name],
				rows: report.plans.map((plan) => [
					names.region(plan.region_code ?? "", plan.region),
					{ text: names.plan(plan), href: documentPath(plan.document_id) },
					plan.clauses,
					plan.targets,
				]),
			}}
		>
			<Row class="bare" label={words.place} note={words.placeNote}>
				{report.regions.map(({ region_code }) => (
					<div key={region_code} class="cell" data-region={region_code}>
						{report.plans
							.filter((plan) => plan.region_code === region_code)
							.map((plan) => (
								<PlanPlace
									key={plan.document_id}
									plan={plan}
									marks={report.marks.filter((mark) => mark.document_id === plan.document_id)}
									scale={scale}
									chosen={chosen}
								/>
							))}
					</div>
				))}
			</Row>
		</ChartFigure>
	);
}

function PlanPlace({
	plan,
	marks,
	scale,
	chosen,
}: {
	plan: PlanRow;
	marks: readonly MarkRow[];
	scale: number;
	chosen: readonly Theme[];
}) {
	const { copy, format, names } = usePage();
	const { length } = plan;
	return (
		<div class="plan-place" style={{ width: `${((length / scale) * 100).toFixed(2)}%` }}>
			{/* The dots above are the same targets for those who hear the page. */}
			<svg class="strip" viewBox={`0 0 ${length} ${height}`} preserveAspectRatio="none" aria-hidden="true">
				<path
					class="base"
					d={`M0 ${height - 0.5}H${length}M0.5 ${height - 5}V${height}M${length - 0.5} ${height - 5}V${height}`}
				/>
				{marks.map((mark) => (
					<a key={mark.target_id} href={targetPath(mark)} tabIndex={-1}>
						<path
							class={`tick theme-${mark.theme}${chosen.includes(mark.theme) ? "" : " quiet"}`}
							d={`M${mark.start} 29V${isFocus(mark.theme) ? 1 : 15}`}
						/>
					</a>
				))}
			</svg>
			<span class="strip-ends">
				<a href={documentPath(plan.document_id)}>{names.plan(plan)}</a>
				<span>{copy.compare.charactersOf(format.number(plan.characters))}</span>
			</span>
		</div>
	);
}

function isFocus(theme: Theme): boolean {
	return (focusThemes as readonly Theme[]).includes(theme);
}
