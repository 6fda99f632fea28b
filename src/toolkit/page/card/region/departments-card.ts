import type { Card } from "../../../card/card.js";
import { regionPath } from "../../address/place-link.js";
import type { PageContext } from "../../page-context.js";
import { leadFinding } from "../../region/finding.js";
import { mostLeads } from "../../region/lead-rows.js";
import { leadSummary } from "../../region/table.js";
import { plainCell } from "../cell.js";
import { clauseSquare } from "../clause-square.js";
import { namedColumn } from "../column.js";
import { targetPoint } from "../point.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import type { RegionSource } from "./region-source.js";

/** Returns the departments that lead most, a row each: the clauses that they lead, and the targets in these. */
export function departmentsCards({ region, name, id, leads, plans, book }: RegionSource, page: PageContext): Card[] {
	if (leads.length === 0) return [];
	const { copy } = page;
	const words = copy.cardRegion.departments;
	const rows = leads.slice(0, mostLeads).map(({ department, clauses, marks }) => {
		const squares = clauses.flatMap((led) => {
			const clause = book.clauses.get(led.clause_id);
			return clause ? [clauseSquare(clause, led, page)] : [];
		});
		const targets = marks.flatMap(({ target_id }) => book.targets.get(target_id) ?? []);
		const dots = targets.map((target) => targetPoint(target, book, page));
		return {
			key: department,
			label: department,
			note: "",
			theme: null,
			scale: { kind: "count", shape: "dot" } as const,
			cells: [plainCell(String(clauses.length), squares), plainCell(String(marks.length), dots)],
		};
	});
	const draft = {
		id: `${id}/departments`,
		theme: null,
		name: words.name(name),
		title: copy.cardWord.of(name, titleOf(leadFinding(leads, region, page))),
		subtitle: words.subtitle,
		alt: copy.cardWord.summaryOf(name, leadSummary(leads, page)),
		columns: [
			namedColumn("clauses", copy.region.departmentClauses),
			namedColumn("targets", copy.region.departmentTargets),
		],
		rows,
		notes: leads.length > rows.length ? [copy.cardWord.most(rows.length, leads.length)] : [],
		definitions: [copy.cardTerm.lead, copy.cardTerm.clause, copy.cardTerm.target],
		plans: plans.map(({ document_id }) => document_id),
		page: `${regionPath(region)}#departments`,
	};
	return [toCard(draft, book, page)];
}
