import type { SentencePart } from "../../card/card.js";

/** A stretch of a plan's text, in code points. */
interface Span {
	start: number;
	end: number;
}

/**
 * Returns a sentence cut where its numerals begin and end: that of `chosen`, and those of other targets that stand in it.
 * `points` are the sentence's code points, `at` the place of the first in its plan.
 */
export function cutSentence(
	points: readonly string[],
	at: number,
	others: readonly Span[],
	chosen?: Span,
): SentencePart[] {
	const end = at + points.length;
	const isWithin = (span: Span) => span.start >= at && span.end <= end;
	const isApart = (span: Span) => chosen === undefined || span.end <= chosen.start || span.start >= chosen.end;
	const numerals = [
		...others.filter((span) => isWithin(span) && isApart(span)).map((span) => ({ ...span, as: "other" as const })),
		...(chosen && isWithin(chosen) ? [{ ...chosen, as: "chosen" as const }] : []),
	].sort((a, b) => a.start - b.start);
	const parts: SentencePart[] = [];
	const add = (from: number, to: number, as: SentencePart["as"]) => {
		if (to > from) parts.push({ text: points.slice(from - at, to - at).join(""), as });
	};
	let last = at;
	for (const numeral of numerals.filter(({ start, end }) => end > start)) {
		if (numeral.start < last) continue;
		add(last, numeral.start, "text");
		add(numeral.start, numeral.end, numeral.as);
		last = numeral.end;
	}
	add(last, end, "text");
	return parts;
}
