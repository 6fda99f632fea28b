import type { Card, CardRow } from "../../card/card.js";
import { plansQuery } from "../../query/plan.js";
import type { TableDatabase } from "../../store/database.js";
import type { PageContext } from "../page-context.js";
import { ask } from "../report/report.js";
import { sum } from "../report/sum.js";
import { joined } from "../theme/table.js";
import { planLabel } from "../word/plan-label.js";
import { readCardBook } from "./card-book.js";
import { plainCell } from "./cell.js";
import { namedColumn } from "./column.js";
import { focusCount, focusNames, planStrip, stripScale } from "./plan-strip.js";
import { toCard } from "./to-card.js";

/** Returns the chart of all plans, a row a plan, as long as its text, with its targets in place; none without plans. */
export async function readerCards(database: TableDatabase, page: PageContext): Promise<Card[]> {
	const { copy, format, names } = page;
	const words = copy.cardReader;
	const rank = (code: string | null) => names.regionRank(code ?? "");
	const plans = (await ask(database, plansQuery)).sort((a, b) => rank(a.region_code) - rank(b.region_code));
	if (plans.length === 0) return [];
	const book = await readCardBook(database);
	const scale = stripScale(plans);
	const rows = plans.map((plan): CardRow => {
		const note = words.focus(focusCount(plan, book));
		const cell = plainCell(copy.targetCount(plan.targets), planStrip(plan, book, page), { note });
		const size = words.size(format.number(plan.characters), plan.clauses);
		return { key: plan.document_id, label: planLabel(plan, page), note: size, theme: null, scale, cells: [cell] };
	});
	const characters = format.number(sum(plans.map((plan) => plan.characters)));
	const targets = format.number(sum(plans.map((plan) => plan.targets)));
	const each = plans.map((plan) =>
		words.each(planLabel(plan, page), words.size(format.number(plan.characters), plan.clauses), plan.targets),
	);
	const draft = {
		id: "reader/plans",
		theme: null,
		name: words.name,
		title: words.title(format.count(plans.length), characters, targets),
		subtitle: words.subtitle(focusNames(page)),
		alt: `${copy.reading.indexSummary(plans.length, characters, targets)}${page.language === "zh" ? "" : " "}${copy.cardWord.sentence(joined(each, page))}`,
		columns: [namedColumn("place", words.column)],
		rows,
		notes: [],
		definitions: [copy.cardTerm.target, copy.cardTerm.clause, copy.cardTerm.characters],
		plans: plans.map(({ document_id }) => document_id),
		page: "/reader/",
	};
	return [toCard(draft, book, page)];
}
