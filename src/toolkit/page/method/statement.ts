import type { Evaluation } from "../../evaluate/evaluate.js";
import type { PageContext } from "../page-context.js";
import { sum } from "../report/sum.js";
import type { Sentence } from "../word/sentence.js";
import { formatRate } from "./figure-cell.js";

/** Returns what the page says first: how many plans were coded by hand, and how much of that is read. */
export function statement({ sets }: Evaluation, { copy, format }: PageContext): Sentence {
	const total = (count: (set: Evaluation["sets"][number]) => number) => sum(sets.map(count));
	const coded = total(({ all }) => all.counts["target.both"] + all.counts["target.missed"]);
	return copy.method.statement(
		format.count(total(({ documents }) => documents.length)),
		{ figure: format.number(coded), href: "#accuracy" },
		{ figure: format.number(total(({ all }) => all.counts["target.both"])), href: "#accuracy" },
		{ figure: format.number(total(({ all }) => all.counts["target.extra"])), href: "#misreadings" },
		{
			figure: `${formatRate(total(({ all }) => all.counts["target.record"]) / Math.max(1, coded))}%`,
			href: "#accuracy",
		},
	);
}
