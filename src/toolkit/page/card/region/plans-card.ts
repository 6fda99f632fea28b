import type { Card } from "../../../card/card.js";
import { regionPath } from "../../address/place-link.js";
import type { PageContext } from "../../page-context.js";
import { regionStatement } from "../../region/finding.js";
import { joined } from "../../theme/table.js";
import { plainCell } from "../cell.js";
import { namedColumn } from "../column.js";
import { focusNames, planStrip, stripScale } from "../plan-strip.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import type { RegionSource } from "./region-source.js";

/** Returns the plans of a region, a row a plan, as long as its text, with its targets in place. */
export function plansCard(source: RegionSource, page: PageContext): Card {
	const { region, name, id, report, book, plans, profile } = source;
	const { copy, format, names } = page;
	const words = copy.cardRegion.plans;
	const scale = stripScale(plans);
	const each = plans.map((plan) =>
		copy.cardReader.each(names.plan(plan), words.size(format.number(plan.characters), plan.clauses), plan.targets),
	);
	return toCard(
		{
			id: `${id}/plans`,
			theme: null,
			name: words.name(name),
			title: titleOf(regionStatement(report, region, profile, page)),
			subtitle: words.subtitle(focusNames(page)),
			alt: copy.cardWord.summaryOf(name, copy.region.plansSummary(joined(each, page))),
			columns: [namedColumn("place", words.column)],
			rows: plans.map((plan) => ({
				key: plan.document_id,
				label: names.plan(plan),
				note: "",
				theme: null,
				scale,
				cells: [
					plainCell(copy.targetCount(plan.targets), planStrip(plan, book, page), {
						note: words.size(format.number(plan.characters), plan.clauses),
					}),
				],
			})),
			notes: [],
			definitions: [copy.cardTerm.target, copy.cardTerm.clause, copy.cardTerm.characters],
			plans: plans.map(({ document_id }) => document_id),
			page: regionPath(region),
		},
		book,
		page,
	);
}
