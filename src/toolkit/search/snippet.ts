import type { Collection } from "./collection.js";
import { findSpans, type Piece, type Span, toPieces } from "./span.js";

/** How much of a passage is shown: around the best place, and around others where words are missing there. */
const most = 110;
const before = 36;
const mostMore = 48;

/** A passage as it is listed. */
export interface Snippet {
	/** Its heading, empty where it has none. */
	heading: Piece[];
	/** What answers, with a little around it; `…` stands for what is left out. */
	text: Piece[];
	/** Where to read on: the target nearest to what was found in its sentence, else the passage. */
	anchor: string;
}

/** Returns a passage as it is listed, what was found in pieces of their own. Built for the few that are shown. */
export function toSnippet(
	{ index, text, starts, targets }: Collection,
	passage: number,
	words: readonly string[],
): Snippet {
	const { passages } = index;
	const start = starts[passage] ?? 0;
	const shown = index.text.slice(start, start + (passages.length[passage] ?? 0));
	const normal = text.slice(start, start + shown.length);
	const spans = findSpans(normal, words);
	const heading = passages.heading[passage] ?? 0;
	const headEnd = heading + (passages.headingLength[passage] ?? 0);
	const stop = headEnd + (/^[。:：．.\s]*/u.exec(shown.slice(headEnd))?.[0].length ?? 0);
	// what was found may begin in the number before a heading, or go on behind it: then that is shown too
	const head = headEnd > heading ? Math.min(heading, spans[0]?.start ?? heading) : heading;
	const body = spans.some((span) => span.start < stop && span.end > headEnd) ? headEnd : stop;
	const target = bestTarget(index.targets, targets[passage] ?? 0, targets[passage + 1] ?? 0, normal, words);
	const anchor = passages.anchor[passage] ?? "";
	const from = target === null ? null : { start: index.targets.sentence[target] ?? 0, end: 0 };
	if (from && target !== null) from.end = from.start + (index.targets.sentenceLength[target] ?? 0);
	return {
		heading: toPieces(shown, spans, head, headEnd),
		text: joined(shown, spans, windows(shown, normal, words, afterHeading(spans, body), from, body)),
		anchor: target === null ? anchor : (index.targets.anchor[target] ?? anchor),
	};
}

/** Returns the target whose sentence holds all words and whose numeral is nearest to one of them; null where none does. */
function bestTarget(
	targets: Collection["index"]["targets"],
	from: number,
	to: number,
	normal: string,
	words: readonly string[],
): number | null {
	let best: number | null = null;
	let nearest = Number.POSITIVE_INFINITY;
	for (let target = from; target < to; target++) {
		const start = targets.sentence[target] ?? 0;
		const end = start + (targets.sentenceLength[target] ?? 0);
		const part = normal.slice(start, end);
		if (!words.every((word) => part.includes(word))) continue;
		const numeral = targets.numeral[target] ?? 0;
		const distances = findSpans(normal, words, start, end).map((span) =>
			span.end <= numeral ? numeral - span.end : 2 * Math.max(0, span.start - numeral),
		);
		const distance = Math.min(...distances);
		if (distance < nearest) [best, nearest] = [target, distance];
	}
	return best;
}

function afterHeading(spans: readonly Span[], body: number): Span[] {
	return spans.filter(({ end }) => end > body).map(({ start, end }) => ({ start: Math.max(start, body), end }));
}

/** Returns the stretches to show: the target's sentence or that of the first place found, then one for each missing word. */
function windows(
	shown: string,
	normal: string,
	words: readonly string[],
	spans: readonly Span[],
	sentence: Span | null,
	body: number,
): Span[] {
	const first = sentence ? spans.find((span) => span.start >= sentence.start && span.end <= sentence.end) : spans[0];
	const chosen = [windowAt(shown, first ?? { start: body, end: body }, sentence, body, most)];
	for (const word of words) {
		if (chosen.some(({ start, end }) => normal.slice(start, end).includes(word))) continue;
		const at = normal.indexOf(word, body);
		if (at >= 0) chosen.push(windowAt(shown, { start: at, end: at + word.length }, null, body, mostMore));
	}
	return chosen.sort((a, b) => a.start - b.start);
}

/** Returns a stretch around a place: its whole sentence where that is short enough, else from a little before it. */
function windowAt(shown: string, place: Span, sentence: Span | null, body: number, size: number): Span {
	const open = sentence?.start ?? lastBreak(shown, place.start, body);
	const start = place.end - open <= size ? open : Math.max(open, place.start - before);
	const stop = Math.max(nextBreak(shown, place.end), place.end);
	const end = stop - start <= size ? stop : Math.max(start + size, place.end);
	return { start: whole(shown, start), end: whole(shown, Math.min(end, shown.length)) };
}

const sentenceEnd = /[。！？；;!?]/u;

function lastBreak(shown: string, from: number, least: number): number {
	let at = from;
	while (at > least && !sentenceEnd.test(shown[at - 1] ?? "")) at--;
	return at;
}

function nextBreak(shown: string, from: number): number {
	let at = from;
	while (at < shown.length && !sentenceEnd.test(shown[at] ?? "")) at++;
	return Math.min(at + 1, shown.length);
}

/** Returns a place that does not stand between the two halves of a character. */
function whole(shown: string, at: number): number {
	const half = shown.charCodeAt(at);
	return half >= 0xdc00 && half <= 0xdfff ? at - 1 : at;
}

function joined(shown: string, spans: readonly Span[], stretches: readonly Span[]): Piece[] {
	const pieces: Piece[] = [];
	let at: number | null = null;
	for (const { start, end } of stretches) {
		const from = Math.max(start, at ?? 0);
		if (from >= end) continue;
		if (from > (at ?? 0) && !(at === null && sentenceEnd.test(shown[from - 1] ?? ""))) {
			pieces.push({ text: "…", found: false });
		}
		pieces.push(...toPieces(shown, spans, from, end));
		at = end;
	}
	if (at !== null && at < shown.length && !sentenceEnd.test(shown[at - 1] ?? ""))
		pieces.push({ text: "…", found: false });
	return pieces;
}
