import type { ComponentChildren } from "preact";
import type { Region } from "../../schema/codebook.js";
import { documentPath } from "../address/place-link.js";
import { idPart } from "../card/id-part.js";
import { usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { PeriodStrip } from "../part/period-strip.js";
import { PlanEntry } from "../part/plan-entry.js";
import type { Report } from "../report/report.js";
import { joined } from "../theme/table.js";
import { collectionYears, covers } from "./timeline.js";

/** What a region is, with the source of each figure, and its plans with their targets in place. */
export function About({ report, region, entry }: { report: Report; region: string; entry: Region | undefined }) {
	const page = usePage();
	const { copy, format, language, names } = page;
	const words = copy.region;
	const plans = report.plans.filter((plan) => plan.region_code === region);
	const marks = report.marks.filter((mark) => mark.region_code === region);
	const years = collectionYears(report.plans);
	const province = language === "zh" ? entry?.province : entry?.province_en;
	const amount = (value: number | null | undefined, unit: string) =>
		value === null || value === undefined ? undefined : `${format.number(value)} ${unit}`;
	return (
		<>
			<dl class="grid facts">
				<Fact
					label={words.city}
					value={words.cityName(names.city(region, plans[0]?.city), province ?? "")}
					note={`${words.code} ${region}`}
				/>
				<Fact
					label={words.residents}
					value={amount(entry?.residents, words.residentsUnit)}
					missing={words.noResidents}
					source={entry?.source}
				/>
				<Fact label={words.area} value={amount(entry?.area_km2, words.areaUnit)} missing={words.noArea} />
				<Fact label={words.period} note={words.periodNote}>
					<PeriodStrip years={years.map((year) => ({ year, covered: plans.some((plan) => covers(plan, year)) }))} />
				</Fact>
			</dl>
			<ChartFigure
				id="plan-chart"
				card={`region/${idPart(region)}/plans`}
				class="plans-figure"
				summary={words.plansSummary(
					joined(
						plans.map((plan) => `${names.plan(plan)} ${copy.targetCount(plan.targets)}`),
						page,
					),
				)}
				table={{
					columns: [words.columns.plan, words.columns.characters, words.columns.clauses, words.columns.targets],
					rows: plans.map((plan) => [
						{ text: names.plan(plan), href: documentPath(plan.document_id) },
						plan.characters,
						plan.clauses,
						plan.targets,
					]),
				}}
			>
				<div class="grid own-plans" data-row>
					<p class="label">
						<b>{words.plans}</b>
						<small>{words.plansNote}</small>
					</p>
					{plans.map((plan) => (
						<PlanEntry
							key={plan.document_id}
							plan={plan}
							marks={marks.filter((mark) => mark.document_id === plan.document_id)}
							scale={Math.max(...plans.map(({ length }) => length))}
						/>
					))}
				</div>
			</ChartFigure>
		</>
	);
}

/** A fact: its name, its value or why there is none, and where it comes from. */
function Fact({
	label,
	value,
	missing,
	note,
	source,
	children,
}: {
	label: string;
	value?: string | undefined;
	missing?: string;
	note?: string;
	source?: string | null | undefined;
	children?: ComponentChildren;
}) {
	const { copy } = usePage();
	return (
		<div class="fact">
			<dt>{label}</dt>
			<dd>
				{children}
				{value ? <b>{value}</b> : missing ? <span class="absent">— {missing}</span> : null}
				{note ? <small>{note}</small> : null}
				{source ? (
					<small>
						{copy.region.source} <span lang="en">{source}</span>
					</small>
				) : null}
			</dd>
		</div>
	);
}
