import { type Span, type View, ViewBuilder, wholeView } from "../text/view.js";
import { splitLines } from "./line.js";
import { isNumbered } from "./marker.js";
import { isPageNumber, pageNumbers } from "./page-number.js";

/** A printed line without its indent and trailing space. */
interface Line extends Span {
	isIndented: boolean;
	width: number;
}

/**
 * Returns a view in which the lines that a PDF or a narrow column broke are whole paragraphs again, and page numbers
 * are gone. Text whose lines are paragraphs already is left as it is.
 */
export function withoutWraps(source: string): View {
	const printed = splitLines(source).map((line) => readLine(source, line));
	const width = wrapWidth(source, printed);
	if (width === null) return wholeView(source);
	const lines = withoutPages(source, printed);
	const hasIndents = lines.filter(({ isIndented }) => isIndented).length * 12 > lines.length;
	const builder = new ViewBuilder(source);
	lines.forEach((line, index) => {
		builder.keep(line.start, line.end);
		const next = lines[index + 1];
		if (next && !continues(source, line, next, width, hasIndents)) builder.put("\n", line.end);
	});
	return builder.build();
}

function readLine(source: string, { start, end }: Span): Line {
	const text = source.slice(start, end);
	const indent = text.length - text.trimStart().length;
	const line = { start: start + indent, end: end - (text.length - text.trimEnd().length) };
	if (line.end < line.start) line.end = line.start = end;
	return { ...line, isIndented: /^[ \t\u3000]{2}|^\t/.test(text), width: displayWidth(source, line) };
}

/** Drops lines that hold a page number only, with the blank lines around them, and numbers glued to the next line. */
function withoutPages(source: string, printed: readonly Line[]): Line[] {
	const glued = pageNumbers(source, printed);
	const kept: Line[] = [];
	let followsPage = false;
	printed.forEach((line, index) => {
		if (line.width === 0) {
			if (!followsPage) kept.push(line);
			return;
		}
		followsPage = isPageNumber(source.slice(line.start, line.end));
		if (followsPage) while (kept.at(-1)?.width === 0) kept.pop();
		else kept.push({ ...line, start: glued.get(index) ?? line.start });
	});
	return kept;
}

/** Returns the width at which lines were broken, in ideographs, or null where lines are paragraphs. */
function wrapWidth(source: string, lines: readonly Line[]): number | null {
	const filled = lines.filter(({ width }) => width > 0);
	if (filled.length < 12) return null;
	const widths = filled.map(({ width }) => width).sort((a, b) => a - b);
	const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
	if (width < 14 || width > 64) return null;
	const full = filled.filter((line) => line.width >= width * 0.85);
	const open = full.filter((line) => !/[。!?！？;；:：]/.test(source[line.end - 1] ?? ""));
	return full.length * 2 > filled.length && open.length * 5 > full.length * 3 ? width : null;
}

/**
 * A full line runs on into the next unless the next opens an item. Where paragraphs are indented, the indent decides;
 * else a line that ends a sentence ends its paragraph, which loses nothing: no target runs over a full stop.
 */
function continues(source: string, line: Line, next: Line, width: number, hasIndents: boolean): boolean {
	if (line.width === 0 || next.width === 0 || isRow(source, line) || isRow(source, next)) return false;
	if (hasIndents && next.isIndented) return false;
	if (isNumbered(source.slice(next.start, next.start + 12))) return false;
	if (line.width < width * 0.8) return false;
	return hasIndents || !/[。!?！？]/.test(source[line.end - 1] ?? "");
}

/** Wide gaps keep the cells of a table row apart. */
const isRow = (source: string, { start, end }: Span) =>
	/\t|(?: (?:约束性|预期性)(?: |$))/.test(source.slice(start, Math.min(end, start + 100)));

/** ASCII takes half the width of an ideograph. */
function displayWidth(source: string, line: Span): number {
	let width = 0;
	for (let at = line.start; at < line.end; at++) width += source.charCodeAt(at) < 256 ? 0.5 : 1;
	return width;
}
