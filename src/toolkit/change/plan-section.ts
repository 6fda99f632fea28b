import type { PlanChange, PlanName, RevisedPlan } from "./change.js";
import { clauseLines, renumberingLine } from "./clause-line.js";
import { fieldLine } from "./field-line.js";
import { firstLines, plain } from "./line.js";
import type { ReportLine, ReportSection } from "./report-line.js";
import { targetLines } from "./target-line.js";
import type { ChangeWords } from "./word.js";

/** How many lines there are at most of the clauses, and of the targets, of a plan. */
const mostLines = 60;

/** Returns what is told of a plan: its name and what became of it, then how it is other than before. */
export function planSection(change: PlanChange, words: ChangeWords): ReportSection {
	const title = `${nameOf(change.plan, words)}${words.comma}${words.kinds[change.kind]}`;
	if (change.kind === "added" || change.kind === "withdrawn") {
		return { title, lines: [[plain(words.size(change.clauses, change.targets))]] };
	}
	const replaced = change.before.document_id !== change.plan.document_id;
	const lines = linesOf(change, words);
	return {
		title,
		lines: [
			...(replaced ? [[plain(words.replaces(nameOf(change.before, words)))]] : []),
			...(lines.length === 0 && !replaced ? [[plain(words.spaces)]] : lines),
		],
	};
}

function linesOf({ fields, clauses, renumbered, targets }: RevisedPlan, words: ChangeWords): ReportLine[] {
	const first = (lines: readonly ReportLine[]) =>
		firstLines(lines, mostLines, (text): ReportLine => [plain(text)], words);
	return [
		...fields.map((field) => fieldLine(field, words)),
		...first(clauseLines(clauses, words)),
		...renumbered.map((run) => renumberingLine(run, words)),
		...first(targetLines(targets, words)),
	];
}

function nameOf({ region, title, document_id }: PlanName, words: ChangeWords): string {
	return words.plan(region, title, document_id);
}
