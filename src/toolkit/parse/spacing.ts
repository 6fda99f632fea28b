import { type View, ViewBuilder } from "../text/view.js";
import { isNumbered } from "./marker.js";

const blank = /[ \t\r\u00a0\u2000-\u200b\u3000\ufeff]+/g;
const ascii = /[!-~]/;
const columnGap = /\t| {2,}|\u3000/;

/** Text copied into one line keeps the indent of its paragraphs, two ideographic spaces, after a full stop or before a number. */
function opensParagraph(before: string, source: string, end: number): boolean {
	return /[。!?！？;；:：”)）]/.test(before) || isNumbered(source.slice(end, end + 12));
}

/** PDF text spaces out the digits of an ordinal: `第 1 0 条`. */
function splitsOrdinal(source: string, start: number, after: string): boolean {
	return /\d/.test(after) && /第\s?\d$/.test(source.slice(Math.max(0, start - 3), start));
}

/**
 * Returns a view without the white space that Chinese text does not need: carriage returns, indents, and the spaces
 * that typesetting puts around digits (`到 2025 年` reads `到2025年`). A space between two Latin words stays, and a gap
 * as wide as between the columns of a table stays as one tab.
 */
export function withoutSpacing(source: string): View {
	const builder = new ViewBuilder(source);
	let kept = 0;
	for (const match of source.matchAll(blank)) {
		const start = match.index;
		const end = start + match[0].length;
		builder.keep(kept, start);
		kept = end;
		const before = source[start - 1] ?? "\n";
		const after = source[end] ?? "\n";
		if (before === "\n" || after === "\n" || splitsOrdinal(source, start, after)) continue;
		if (match[0].includes("\u3000\u3000") && opensParagraph(before, source, end)) builder.put("\n", start);
		else if (columnGap.test(match[0])) builder.put("\t", start);
		else if (ascii.test(before) && ascii.test(after) && match[0] !== "\r") builder.put(" ", start);
	}
	builder.keep(kept, source.length);
	return builder.build();
}
