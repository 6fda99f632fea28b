import { type View, ViewBuilder } from "../text/view.js";
import { isNumbered } from "./marker.js";

const blank = /[ \t\r\u00a0\u2000-\u200b\u3000\ufeff]+/g;
const ascii = /[!-~]/;
const columnGap = /\t| {2,}|\u3000/;

/** Text copied into one line keeps the indent of its paragraphs, two ideographic spaces, after a full stop or before a number. */
function opensParagraph(before: string, source: string, end: number): boolean {
	return /[。!?！？;；:：”)）]/.test(before) || isNumbered(source.slice(end, end + 12));
}

/** The gaps between the cells of a table row that was printed as one line: `13 居民平均预期寿命 岁 预期性 >84 -`. */
function tableRows(source: string): Set<number> {
	const gaps = new Set<number>();
	for (const line of source.matchAll(
		/^[^\n。;；]{0,60}[ \t\u3000](?:约束性|预期性)(?:[ \t\u3000\r][^\n。;；]{0,40})?$/gm,
	)) {
		for (const gap of line[0].matchAll(/[ \t\u3000]+/g)) gaps.add(line.index + gap.index);
	}
	return gaps;
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
	const rows = tableRows(source);
	let kept = 0;
	for (const match of source.matchAll(blank)) {
		const start = match.index;
		const end = start + match[0].length;
		builder.keep(kept, start);
		kept = end;
		const before = source[start - 1] ?? "\n";
		const after = source[end] ?? "\n";
		if (
			before === "\n" ||
			after === "\n" ||
			(!rows.has(start) && /\d/.test(before) && /[%‰]/.test(after)) ||
			splitsOrdinal(source, start, after)
		)
			continue;
		if (match[0].includes("\u3000\u3000") && opensParagraph(before, source, end)) builder.put("\n", start);
		else if (columnGap.test(match[0]) || rows.has(start)) builder.put("\t", start);
		else if (ascii.test(before) && ascii.test(after) && match[0] !== "\r") builder.put(" ", start);
	}
	builder.keep(kept, source.length);
	return builder.build();
}
