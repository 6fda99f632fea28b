import type { Card, CardRow } from "../../../card/card.js";
import type { PlanRow } from "../../../query/plan.js";
import { comparePath } from "../../address/place-link.js";
import { regionPlans } from "../../report/region-plan.js";
import { planLabel } from "../../word/plan-label.js";
import { plainCell } from "../cell.js";
import { namedColumn } from "../column.js";
import { planStrip, stripScale } from "../plan-strip.js";
import { toCard } from "../to-card.js";
import { type CompareSource, themeNames } from "./source.js";

/** So few targets say nothing of where a plan has them. */
const leastTargets = 20;

/** Returns the chart of where targets stand in each plan: a row a plan, a tick a target, on one scale of characters. */
export function placesCard(source: CompareSource): Card {
	const { report, book, page, chosen } = source;
	const { copy, format, language } = page;
	const words = copy.card.compare;
	const plans = regionPlans(report);
	const scale = stripScale(plans);
	const draft = {
		id: "compare/places",
		theme: null,
		name: words.places,
		title: title(),
		subtitle: words.placesSubtitle(themeNames(chosen, page)),
		alt: plans.map(altOf).join(language === "zh" ? "" : " ") || words.places,
		columns: [namedColumn("text", copy.compare.place)],
		rows: plans.map(planRow),
		notes: [],
		definitions: [],
		page: `${comparePath()}#places-summary`,
		plans: plans.map((plan) => plan.document_id),
	};
	return toCard(draft, book, page);

	function focusIn({ document_id }: PlanRow): number {
		return (book.ofPlan.get(document_id) ?? []).filter(({ theme }) => chosen.includes(theme)).length;
	}

	function planRow(plan: PlanRow): CardRow {
		const { first, second } = halvesOf(plan);
		const halves = words.halves(format.number(first), format.number(second));
		const focus = words.focus(format.number(focusIn(plan)));
		return {
			key: plan.document_id,
			label: planLabel(plan, page),
			note: copy.overview.characters(format.number(plan.characters)),
			theme: null,
			scale,
			cells: [
				plainCell(copy.targetCount(plan.targets), planStrip(plan, book, page), {
					reasons: [copy.card.list([focus, halves])],
				}),
			],
		};
	}

	function altOf(plan: PlanRow): string {
		const [targets, focus] = [format.number(plan.targets), format.number(focusIn(plan))];
		return words.place(planLabel(plan, page), targets, focus, format.number(plan.characters));
	}

	/** How many targets stand in either half of a plan. */
	function halvesOf({ document_id, length }: PlanRow): { first: number; second: number } {
		const own = book.ofPlan.get(document_id) ?? [];
		const first = own.filter(({ start }) => start < length / 2).length;
		return { first, second: own.length - first };
	}

	/** The plan whose targets lean most to one half of its text. */
	function title(): string {
		const [leaning] = plans
			.filter(({ targets }) => targets >= leastTargets)
			.map((plan) => {
				const { first, second } = halvesOf(plan);
				return {
					plan,
					half: second > first ? ("second" as const) : ("first" as const),
					count: Math.max(first, second),
				};
			})
			.sort((a, b) => b.count / b.plan.targets - a.count / a.plan.targets);
		if (leaning === undefined) return words.places;
		const { plan, half, count } = leaning;
		return words.placesTitle[half](planLabel(plan, page), format.number(plan.targets), format.number(count));
	}
}
