import { leastCharacters } from "../../compare/reuse/passage.js";
import type { PageContext } from "../page-context.js";
import { planLabel } from "../word/plan-label.js";
import type { Sentence } from "../word/sentence.js";
import { reusePath } from "./reuse-path.js";
import type { ReuseReport } from "./reuse-report.js";

/** Returns what the page has found, as a sentence whose figures lead to what they count. */
export function statement(report: ReuseReport, page: PageContext): Sentence {
	const { plans, shares, passages, sums } = report;
	const { copy, format } = page;
	const words = copy.reuse;
	if (plans.length < 2) return [words.single];
	const planCount = format.count(plans.length);
	const least = format.count(leastCharacters);
	if (sums.substance.passages + sums.stock.passages === 0) return [words.nothing(planCount, least)];
	const all = { figure: format.number(sums.stock.passages), href: reusePath({ text: "stock" }) };
	if (sums.substance.passages === 0) return words.onlyStock(planCount, all);
	const longest = passages.find(({ boilerplate }) => !boilerplate);
	const top = topShare(report);
	return [
		...words.statement({
			plans: planCount,
			pairs: { figure: format.number(pairCount(report)) },
			sharing: { figure: format.number(sharingPairs(shares)), href: "#matrix" },
			least,
			passages: { figure: format.number(sums.substance.passages), href: "#passages" },
			characters: { figure: format.number(sums.substance.characters), href: "#passages" },
			share: {
				figure: `${shareText(top?.share ?? 0)}%`,
				...(top ? { href: reusePath({ plan: top.document_id, with: top.other_id }) } : {}),
			},
		}),
		...(longest
			? words.longest(
					{ figure: format.number(longest.characters), href: "#passages" },
					planLabel(longest.sides[0].plan, page),
					planLabel(longest.sides[1].plan, page),
				)
			: []),
	];
}

/** Returns what the matrix shows, in words. */
export function matrixSummary(report: ReuseReport, page: PageContext): string {
	const top = topShare(report);
	const label = (id: string) => {
		const plan = report.plans.find(({ document_id }) => document_id === id);
		return plan ? planLabel(plan, page) : id;
	};
	return page.copy.reuse.summary({
		plans: report.plans.length,
		sharing: sharingPairs(report.shares),
		pairs: pairCount(report),
		top: top ? page.copy.reuse.top(label(top.document_id), label(top.other_id), shareText(top.share)) : null,
	});
}

/** Returns a share of 0 to 1 in percent, with one digit after the point: what plans share is often less than one. */
export function shareText(share: number): string {
	return (share * 100).toFixed(1);
}

function pairCount({ plans }: ReuseReport): number {
	return (plans.length * (plans.length - 1)) / 2;
}

/** Every pair has two rows, one as seen from each plan. */
function sharingPairs(shares: ReuseReport["shares"]): number {
	return shares.filter(({ share, boilerplate_share }) => share + boilerplate_share > 0).length / 2;
}

/** Returns the pair that shares most, as seen from the plan of which it is most; null where nothing but stock phrases is shared. */
export function topShare({ shares }: ReuseReport): ReuseReport["shares"][number] | null {
	const top = shares.reduce<ReuseReport["shares"][number] | null>(
		(best, row) => (row.share > (best?.share ?? 0) ? row : best),
		null,
	);
	return top;
}
