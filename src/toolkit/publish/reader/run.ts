import type { ReadingTarget } from "../../query/reading.js";

/** A stretch of text that is set in one way. */
export interface Run {
	text: string;
	/** The target whose numeral this is. */
	target: ReadingTarget | null;
	/** Whether it belongs to the clause's heading. */
	heading: boolean;
}

/** A sentence that holds targets, or the text between such sentences. */
export interface Passage {
	quoted: boolean;
	runs: Run[];
}

/** A half-open stretch of code points. */
interface Span {
	start: number;
	end: number;
}

/**
 * Returns a stretch of a plan's text as passages of runs. Every character of it stands in exactly one run, in order,
 * unchanged. Sentences that overlap become one.
 */
export function toPassages(
	points: readonly string[],
	span: Span,
	targets: readonly ReadingTarget[],
	heading: Span | null = null,
): Passage[] {
	const quotes = union(targets.map((target) => clip({ start: target.quote_start, end: target.quote_end }, span)));
	const passages: Passage[] = [];
	let at = span.start;
	for (const quote of quotes) {
		passages.push({ quoted: false, runs: toRuns(points, { start: at, end: quote.start }, targets, heading) });
		passages.push({ quoted: true, runs: toRuns(points, quote, targets, heading) });
		at = quote.end;
	}
	passages.push({ quoted: false, runs: toRuns(points, { start: at, end: span.end }, targets, heading) });
	return passages.filter((passage) => passage.runs.length > 0);
}

function toRuns(points: readonly string[], span: Span, targets: readonly ReadingTarget[], heading: Span | null): Run[] {
	const inside = targets.filter((target) => target.start >= span.start && target.end <= span.end);
	const cuts = new Set([span.start, span.end, ...inside.flatMap((target) => [target.start, target.end])]);
	for (const cut of heading ? [heading.start, heading.end] : []) {
		if (cut > span.start && cut < span.end) {
			cuts.add(cut);
		}
	}
	const places = [...cuts].sort((a, b) => a - b);
	return places.slice(1).map((end, index) => {
		const start = places[index] ?? span.start;
		return {
			text: points.slice(start, end).join(""),
			target: inside.find((target) => target.start === start && target.end === end) ?? null,
			heading: heading !== null && start >= heading.start && end <= heading.end,
		};
	});
}

function clip(quote: Span, span: Span): Span {
	return { start: Math.max(quote.start, span.start), end: Math.min(quote.end, span.end) };
}

function union(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && span.start < last.end) {
			last.end = Math.max(last.end, span.end);
		} else {
			merged.push({ ...span });
		}
	}
	return merged;
}
