import type { ReadingTarget } from "../../query/reading.js";
import type { FindingRow } from "../../schema/finding.js";
import type { Span } from "../../text/view.js";
import type { RefusedNumeral } from "./refused-numeral.js";
import type { SharedPassage } from "./shared-passage.js";

/** What is said of parts of a stretch of text; each list stands in the order of the text. */
export interface Annotations {
	targets: readonly ReadingTarget[];
	refused: readonly RefusedNumeral[];
	doubts: readonly FindingRow[];
	shared: readonly SharedPassage[];
}

export const noAnnotations: Annotations = { targets: [], refused: [], doubts: [], shared: [] };

/** A stretch of text that is set in one way. */
export interface Run {
	text: string;
	/** Where it begins, in code points. */
	start: number;
	/** The target whose numeral this is. */
	target: ReadingTarget | null;
	/** The numeral that is no target. */
	refused: RefusedNumeral | null;
	/** What could not be read here. */
	doubt: FindingRow | null;
	/** Passages that other plans have too. */
	shared: readonly SharedPassage[];
	/** Whether it belongs to the clause's heading. */
	heading: boolean;
}

/** A sentence that holds targets, or the text between such sentences. */
export interface Passage {
	quoted: boolean;
	runs: Run[];
}

/**
 * Returns a stretch of a plan's text as passages of runs. Every character of it stands in exactly one run, in order,
 * unchanged. Sentences that overlap become one; a target's numeral is never cut.
 */
export function toPassages(
	points: readonly string[],
	span: Span,
	annotations: Annotations = noAnnotations,
	heading: Span | null = null,
): Passage[] {
	const { targets, refused, doubts, shared } = annotations;
	const quotes = union(targets.map(({ quote_start, quote_end }) => clip({ start: quote_start, end: quote_end }, span)));
	const marks = [targets, refused, doubts, shared, quotes, heading ? [heading] : []].flat();
	const cuts = cutsOf(span, marks, targets);
	const covers = {
		target: sweep(targets),
		refused: sweep(refused),
		doubt: sweep(doubts),
		shared: sweep(shared),
		quote: sweep(quotes),
	};
	const passages: Passage[] = [];
	let quoted: Span | null | undefined;
	for (const [index, end] of cuts.slice(1).entries()) {
		const start = cuts[index] ?? span.start;
		const quote = covers.quote(start)[0] ?? null;
		if (quote !== quoted) passages.push({ quoted: quote !== null, runs: [] });
		quoted = quote;
		passages.at(-1)?.runs.push({
			text: points.slice(start, end).join(""),
			start,
			target: covers.target(start)[0] ?? null,
			refused: covers.refused(start)[0] ?? null,
			doubt: covers.doubt(start)[0] ?? null,
			shared: covers.shared(start),
			heading: heading !== null && start >= heading.start && end <= heading.end,
		});
	}
	return passages;
}

/** Returns where runs begin and end, in order: at every edge of what is said of them, but never within a target. */
function cutsOf(span: Span, marks: readonly Span[], targets: readonly Span[]): number[] {
	const edges = [span.start, span.end, ...marks.flatMap(({ start, end }) => [start, end])]
		.filter((edge) => edge >= span.start && edge <= span.end)
		.sort((a, b) => a - b);
	let next = 0;
	return edges.filter((edge, index) => {
		while ((targets[next]?.end ?? Number.POSITIVE_INFINITY) <= edge) next++;
		return edge !== edges[index - 1] && (targets[next]?.start ?? edge) >= edge;
	});
}

/** Returns a function that gives the spans over a place; it is asked of rising places, and looks at each span once. */
function sweep<Item extends Span>(spans: readonly Item[]): (place: number) => readonly Item[] {
	let open: Item[] = [];
	let next = 0;
	return (place) => {
		for (let span = spans[next]; span && span.start <= place; span = spans[++next]) open = [...open, span];
		if (open.some(({ end }) => end <= place)) open = open.filter(({ end }) => end > place);
		return open;
	};
}

function clip(quote: Span, span: Span): Span {
	return { start: Math.max(quote.start, span.start), end: Math.min(quote.end, span.end) };
}

function union(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
		else if (span.end > span.start) merged.push({ ...span });
	}
	return merged;
}
