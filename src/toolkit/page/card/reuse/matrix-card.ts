import type { Card, CardCell } from "../../../card/card.js";
import { leastCharacters } from "../../../compare/reuse/passage.js";
import type { PlanRow } from "../../../query/plan.js";
import type { ReuseShareRow } from "../../../query/reuse.js";
import type { PageContext } from "../../page-context.js";
import { reusePath } from "../../reuse/reuse-path.js";
import type { ReuseReport } from "../../reuse/reuse-report.js";
import { matrixSummary, shareText, statement } from "../../reuse/statement.js";
import { widestMatrix } from "../../reuse.js";
import { planLabel } from "../../word/plan-label.js";
import type { CardBook } from "../card-book.js";
import { absentCell, plainCell } from "../cell.js";
import { countPoint } from "../count-point.js";
import { percentValue } from "../percent-value.js";
import { plainText } from "../title.js";
import { toCard } from "../to-card.js";
import { reuseTitle } from "./reuse-title.js";

/** Returns plans by plans, how much of the plan of the row stands in that of the column; none where they are too many. */
export function matrixCards(report: ReuseReport, book: CardBook, page: PageContext): Card[] {
	const { plans } = report;
	if (plans.length > widestMatrix) return [];
	const { copy, format, names } = page;
	const words = copy.cardReuse.plans;
	const shares = new Map(report.shares.map((row) => [`${row.document_id} ${row.other_id}`, row]));
	const most = Math.max(...report.shares.map(({ share }) => percentValue(share))) || 1;
	const draft = {
		id: "reuse/plans",
		theme: null,
		name: words.name,
		title: reuseTitle(report, page),
		subtitle: words.subtitle,
		alt: matrixSummary(report, page),
		columns: plans.map((plan) => {
			const [name, rank] = names.regionParts(plan.region_code ?? "", plan.region ?? plan.document_id);
			const note = format.period(plan.period_start, plan.period_end) ?? "";
			return { key: plan.document_id, name, rank, note };
		}),
		rows: plans.map((plan) => ({
			key: plan.document_id,
			label: planLabel(plan, page),
			note: copy.reuse.whole(format.number(plan.characters)),
			theme: null,
			scale: { kind: "shade", most } as const,
			cells: plans.map((other) => {
				if (plan === other) return plainCell(words.self);
				const row = shares.get(`${plan.document_id} ${other.document_id}`);
				return row ? shareCell(row, plan, other, page) : absentCell(copy.absent);
			}),
		})),
		notes: [plainText(statement(report, page))],
		definitions: [copy.cardTerm.shared(format.count(leastCharacters)), copy.cardTerm.stock],
		plans: plans.map(({ document_id }) => document_id),
		page: "/reuse#matrix",
	};
	return [toCard(draft, book, page)];
}

function shareCell(row: ReuseShareRow, plan: PlanRow, other: PlanRow, page: PageContext): CardCell {
	const { copy, format } = page;
	const words = copy.cardReuse.plans;
	const { share, boilerplate_share, passages, characters, earlier } = row;
	if (share + boilerplate_share === 0) return absentCell(copy.absent);
	const label = words.cell(planLabel(plan, page), planLabel(other, page), shareText(share));
	const href = reusePath({ plan: row.document_id, with: row.other_id });
	const point = { ...countPoint(percentValue(share), "%", label, href), document_id: row.document_id };
	const order = earlier === null ? words.undated : earlier === row.document_id ? words.before : words.after;
	const size = passages === 0 ? [] : [copy.region.reuseSize(passages, format.number(characters))];
	const stock = boilerplate_share === 0 ? [] : [words.stock(shareText(boilerplate_share))];
	return plainCell(`${shareText(share)}%`, [point], { reasons: [...size, order, ...stock] });
}
