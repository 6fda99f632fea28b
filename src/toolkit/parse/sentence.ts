import type { Span } from "../text/view.js";
import type { Clause } from "./clause.js";
import { readMarker } from "./marker.js";
import { type Item, sectionPath } from "./outline.js";
import type { Paragraph } from "./paragraph.js";

/** A sentence of the body, in the laid-out text, with what stands around it. */
export interface Sentence extends Span {
	/** Index into the clauses; null in a section lead or where no clause covers it. */
	clause: number | null;
	/** Headings above the sentence, outermost first. */
	sectionPath: string[];
	/** Start of its paragraph. */
	paragraph: number;
}

/** Returns the sentences of the body in order; a heading that is a paragraph of its own is none. */
export function sentences(
	text: string,
	all: readonly Paragraph[],
	items: readonly Item[],
	clauses: readonly Clause[],
): Sentence[] {
	const paths = new Map(items.flatMap((item) => item.paragraphs.map((p) => [p.start, sectionPath(item)] as const)));
	const result: Sentence[] = [];
	let clause = 0;
	for (const paragraph of all) {
		if (paragraph.role !== "body" && paragraph.role !== "heading") continue;
		while (clause < clauses.length && (clauses[clause]?.end ?? 0) <= paragraph.start) clause++;
		const covers = (clauses[clause]?.start ?? Number.POSITIVE_INFINITY) <= paragraph.start;
		const start = paragraph.start + (readMarker(paragraph.text)?.length ?? 0);
		for (const span of splitSentences(text, { start, end: paragraph.end })) {
			result.push({
				...span,
				clause: covers ? clause : null,
				sectionPath: paths.get(paragraph.start) ?? [],
				paragraph: paragraph.start,
			});
		}
	}
	return result;
}

/** No sentence is longer; text without full stops is cut at its commas, so that quotes stay readable. */
const longest = 800;

const isHighSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** Splits at `。!?` and keeps closing quotes and brackets with the sentence they close. */
function splitSentences(text: string, { start, end }: Span): Span[] {
	const spans: Span[] = [];
	let from = start;
	for (let at = start; at < end; at++) {
		const isLong = at - from >= longest && ",;、 ".includes(text[at] ?? "");
		if (isHighSurrogate(text, at)) continue;
		if (!isLong && at - from < longest * 2 && !"。!?".includes(text[at] ?? "")) continue;
		while (at + 1 < end && '”’")》」。!?'.includes(text[at + 1] ?? "")) at++;
		spans.push({ start: from, end: at + 1 });
		from = at + 1;
	}
	if (from < end) spans.push({ start: from, end });
	return spans;
}
