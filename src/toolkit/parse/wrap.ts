import { type Span, type View, ViewBuilder, wholeView } from "../text/view.js";
import { isNumbered } from "./marker.js";
import { pageNumbers } from "./page-number.js";

/**
 * Returns a view in which the lines that a PDF or a narrow column broke are whole paragraphs again, and page numbers
 * are gone. Text whose lines are paragraphs already is left as it is.
 */
export function withoutWraps(source: string): View {
	const printed = splitLines(source);
	const width = wrapWidth(source, printed);
	if (width === null) return wholeView(source);
	const pages = pageNumbers(source, printed);
	const lines = printed.map((line, index) => ({ start: pages.get(index) ?? line.start, end: line.end }));
	const builder = new ViewBuilder(source);
	lines.forEach((line, index) => {
		builder.keep(line.start, line.end);
		const next = lines[index + 1];
		if (next && !continues(source, line, next, width)) builder.put("\n", line.end);
	});
	return builder.build();
}

/** Returns the spans of the lines, line breaks not included. */
export function splitLines(source: string): Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (let end = source.indexOf("\n"); end >= 0; end = source.indexOf("\n", start)) {
		lines.push({ start, end });
		start = end + 1;
	}
	lines.push({ start, end: source.length });
	return lines;
}

/** Returns the width at which lines were broken, in ideographs, or null where lines are paragraphs. */
function wrapWidth(source: string, lines: readonly Span[]): number | null {
	const filled = lines.filter((line) => line.end > line.start);
	if (filled.length < 12) return null;
	const widths = filled.map((line) => displayWidth(source, line)).sort((a, b) => a - b);
	const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
	if (width < 14 || width > 64) return null;
	const full = filled.filter((line) => displayWidth(source, line) >= width * 0.85);
	const open = full.filter((line) => !/[。!?！？;；:：]/.test(source[line.end - 1] ?? ""));
	return full.length * 2 > filled.length && open.length * 5 > full.length * 3 ? width : null;
}

/** A line runs on into the next when it is full, does not end a sentence, and the next opens no item. */
function continues(source: string, line: Span, next: Span, width: number): boolean {
	if (line.end === line.start || next.end === next.start) return false;
	if (isRow(source, line) || isRow(source, next)) return false;
	if (isNumbered(source.slice(next.start, next.start + 12))) return false;
	const isFull = displayWidth(source, line) >= width * 0.8;
	return isFull && !/[。!?！？]/.test(source[line.end - 1] ?? "");
}

/** Tabs keep the cells of a table row apart. */
const isRow = (source: string, { start, end }: Span) => source.slice(start, Math.min(end, start + 100)).includes("\t");

/** ASCII takes half the width of an ideograph. */
function displayWidth(source: string, line: Span): number {
	let width = 0;
	for (let at = line.start; at < line.end; at++) width += source.charCodeAt(at) < 256 ? 0.5 : 1;
	return width;
}
