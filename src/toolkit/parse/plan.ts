import { type Positions, positions } from "../text/position.js";
import type { Span, View } from "../text/view.js";
import { type Clause, clauses } from "./clause.js";
import { layout } from "./layout.js";
import { type Metadata, metadata } from "./metadata.js";
import { outline } from "./outline.js";
import { type Paragraph, paragraphs } from "./paragraph.js";
import { type Sentence, sentences } from "./sentence.js";
import { type TableRow, tableRows, taskDue } from "./table.js";

/** A plan as read: the laid-out text that rules work on, and its structure in spans of that text. */
export interface Plan {
	/** The file as it stands. */
	source: string;
	view: View;
	positions: Positions;
	paragraphs: Paragraph[];
	clauses: Clause[];
	/** Rows of tables of indicators; their cells are in no sentence and no clause. */
	rows: TableRow[];
	/** When the cells of tables of tasks are due, by the start of their paragraph. */
	due: ReadonlyMap<number, string>;
	sentences: Sentence[];
	metadata: Metadata;
}

/** Returns the structure of a plan: text → layout → paragraphs → tables, outline → clauses and sentences. */
export function parsePlan(source: string): Plan {
	const view = layout(source);
	const all = paragraphs(view.text);
	const { indicators, tasks } = tableRows(all);
	const items = outline(all);
	const found = clauses(items, all);
	const printed = ({ start, end }: Span) => slice(source, view, { start, end });
	const headings = items.flatMap((item) => (item.heading ? [item.heading] : []));
	return {
		source,
		view,
		positions: positions(source),
		paragraphs: all,
		clauses: found,
		rows: indicators,
		due: taskDue(tasks),
		sentences: sentences(view.text, all, items, found),
		metadata: metadata(all, headings, view.text, printed),
	};
}

/** Returns the characters of the file that a span of the laid-out text covers. */
export function slice(source: string, view: View, span: Span): string {
	const { start, end } = view.toSource(span);
	return source.slice(start, end);
}
