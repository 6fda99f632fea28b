import type { Card } from "../../../card/card.js";
import { leastCharacters } from "../../../compare/reuse/passage.js";
import type { PageContext } from "../../page-context.js";
import { shownPairs } from "../../reuse/pair-rows.js";
import { reusePath } from "../../reuse/reuse-path.js";
import type { ReuseReport } from "../../reuse/reuse-report.js";
import { matrixSummary, shareText, statement } from "../../reuse/statement.js";
import { planLabel } from "../../word/plan-label.js";
import type { CardBook } from "../card-book.js";
import { plainCell } from "../cell.js";
import { namedColumn } from "../column.js";
import { countPoint } from "../count-point.js";
import { percentValue } from "../percent-value.js";
import { plainText } from "../title.js";
import { toCard } from "../to-card.js";
import { reuseTitle } from "./reuse-title.js";

/** Returns the pairs of plans that share most, a bar a pair, each pair as seen from either plan. */
export function pairsCard(report: ReuseReport, book: CardBook, page: PageContext): Card {
	const { copy, format } = page;
	const words = copy.cardReuse;
	const labels = new Map(report.plans.map((plan) => [plan.document_id, planLabel(plan, page)]));
	const pairs = shownPairs(report);
	const most = Math.max(...pairs.map(({ share }) => percentValue(share))) || 1;
	const rows = pairs.map(({ document_id, other_id, share, passages, characters }) => {
		const [own, other] = [labels.get(document_id) ?? document_id, labels.get(other_id) ?? other_id];
		const label = words.plans.cell(own, other, shareText(share));
		const href = reusePath({ plan: document_id, with: other_id });
		const point = { ...countPoint(percentValue(share), "%", label, href), document_id };
		const note = passages === 0 ? "" : copy.region.reuseSize(passages, format.number(characters));
		return {
			key: `${document_id} ${other_id}`,
			label: copy.reuse.pairOf(own, other),
			note: "",
			theme: null,
			scale: { kind: "bar", most } as const,
			cells: [plainCell(`${shareText(share)}%`, [point], { note })],
		};
	});
	const all = report.shares.filter((row) => row.share + row.boilerplate_share > 0).length;
	const draft = {
		id: "reuse/pairs",
		theme: null,
		name: words.pairs.name,
		title: reuseTitle(report, page),
		subtitle: words.pairs.subtitle,
		alt: matrixSummary(report, page),
		columns: [namedColumn("share", words.pairs.column)],
		rows,
		notes: [plainText(statement(report, page)), ...(all > rows.length ? [copy.cardWord.most(rows.length, all)] : [])],
		definitions: [copy.cardTerm.shared(format.count(leastCharacters)), copy.cardTerm.stock],
		plans: report.plans.map(({ document_id }) => document_id),
		page: "/reuse#matrix",
	};
	return toCard(draft, book, page);
}
