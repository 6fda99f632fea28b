import type { Card, CardCell, CardRow } from "../../../card/card.js";
import type { PlanRow } from "../../../query/plan.js";
import { documentPath } from "../../address/place-link.js";
import { statement } from "../../overview.js";
import type { PageContext } from "../../page-context.js";
import { collectionYears } from "../../region/timeline.js";
import { joined, shortName } from "../../theme/table.js";
import { absentCell, plainCell } from "../cell.js";
import { regionColumns } from "../column.js";
import { bare } from "../count-point.js";
import { focusCount, focusNames, planStrip, stripScale } from "../plan-strip.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import type { OverviewSource } from "./overview-source.js";

/** Returns the chart of what the collection holds: the years that plans cover, and each plan with its targets in place. */
export function coverageCard(source: OverviewSource, page: PageContext): Card {
	const { report, book, plans } = source;
	const { copy, names } = page;
	const words = copy.cardOverview.coverage;
	return toCard(
		{
			id: "overview/coverage",
			theme: null,
			name: words.name,
			title: titleOf(
				statement({ ...report, plans: report.plans.filter(({ region_code }) => region_code !== null) }, page),
			),
			subtitle: words.subtitle(focusNames(page)),
			alt: describe(source, page),
			columns: regionColumns(report.regions, page),
			rows: [...periodRow(source, page), ...planRows(source, page)],
			notes: [words.note],
			definitions: [copy.cardTerm.target, copy.cardTerm.characters],
			plans,
			page: "/",
		},
		book,
		page,
	);

	function describe({ report: { plans: all, marks, regions } }: OverviewSource, { format }: PageContext): string {
		const own = regions.flatMap(({ region_code, region }) =>
			all
				.filter((plan) => plan.region_code === region_code)
				.map((plan) => ({ plan, region: shortName(page, region_code, region) })),
		);
		const each = own.map(({ plan, region }) =>
			words.each(region, names.plan(plan), words.size(format.number(plan.characters), plan.clauses), plan.targets),
		);
		const { count, number } = format;
		return words.alt(count(regions.length), count(own.length), number(marks.length), joined(each, page));
	}
}

/** The years of the collection as an axis; nothing where no plan says its period. */
function periodRow({ report }: OverviewSource, page: PageContext): CardRow[] {
	const { copy, format, language, names } = page;
	const years = collectionYears(report.plans);
	const [first, last] = [years.at(0), years.at(-1)];
	if (first === undefined || last === undefined) return [];
	const cells = report.regions.map(({ region_code }): CardCell => {
		const dated = report.plans
			.filter((plan) => plan.region_code === region_code && plan.period_start !== null)
			.sort((a, b) => (a.period_start ?? 0) - (b.period_start ?? 0));
		const points = dated.map((plan) => ({
			...bare,
			value: null,
			label: names.plan(plan),
			at: plan.period_start,
			to: (plan.period_end ?? plan.period_start ?? 0) + 1,
			document_id: plan.document_id,
			href: documentPath(plan.document_id),
		}));
		const periods = dated.map((plan) => format.period(plan.period_start, plan.period_end));
		return points.length === 0
			? absentCell(copy.indicator.states.not_stated)
			: plainCell([...new Set(periods)].join(language === "zh" ? "、" : ", "), points);
	});
	const scale: CardRow["scale"] = { kind: "axis", from: first, to: last + 1, ends: [String(first), String(last)] };
	return [{ key: "period", label: copy.overview.period, note: "", theme: null, scale, cells }];
}

/** A row for the latest plan of each region, one for the plan before it, and so on. */
function planRows({ report, book }: OverviewSource, page: PageContext): CardRow[] {
	const { copy, format, names } = page;
	const words = copy.cardOverview.coverage;
	const plansOf = report.regions.map(({ region_code }) =>
		report.plans.filter((plan) => plan.region_code === region_code),
	);
	const most = Math.max(...plansOf.map((plans) => plans.length));
	const scale = stripScale(plansOf.flat());
	const cellOf = (plan: PlanRow): CardCell =>
		plainCell(names.plan(plan), planStrip(plan, book, page), {
			note: copy.targetCount(plan.targets),
			reasons: [
				words.size(format.number(plan.characters), plan.clauses),
				copy.cardReader.focus(focusCount(plan, book)),
			],
		});
	return Array.from({ length: most }, (_, index) => ({
		key: `plan-${index + 1}`,
		label: most === 1 ? words.plan : words.planOf(index + 1),
		note: "",
		theme: null,
		scale,
		cells: plansOf.map((plans) => {
			const plan = plans[index];
			if (plan) return cellOf(plan);
			return absentCell(plans.length === 1 ? copy.overview.onlyPlan : words.noMore);
		}),
	}));
}
