import type { ReadingTarget } from "../../query/reading.js";

/** A stretch of a sentence: plain, or the numeral of a target. */
export interface SentenceRun {
	text: string;
	target: ReadingTarget | null;
}

/**
 * Returns the sentences of a clause that hold targets, in the order of the text, each cut at its targets' numerals.
 * Sentences that overlap become one; `points` are the code points of the plan's file.
 */
export function statedSentences(points: readonly string[], targets: readonly ReadingTarget[]): SentenceRun[][] {
	const ordered = [...targets].sort((a, b) => a.quote_start - b.quote_start || a.start - b.start);
	const spans: { start: number; end: number }[] = [];
	for (const { quote_start, quote_end } of ordered) {
		const last = spans.at(-1);
		if (last && quote_start < last.end) last.end = Math.max(last.end, quote_end);
		else spans.push({ start: quote_start, end: quote_end });
	}
	return spans.map(({ start, end }) => {
		const runs: SentenceRun[] = [];
		let at = start;
		for (const target of ordered.filter((one) => one.start >= start && one.end <= end)) {
			if (target.start < at) continue;
			if (target.start > at) runs.push({ text: points.slice(at, target.start).join(""), target: null });
			runs.push({ text: points.slice(target.start, target.end).join(""), target });
			at = target.end;
		}
		if (at < end) runs.push({ text: points.slice(at, end).join(""), target: null });
		return runs;
	});
}
