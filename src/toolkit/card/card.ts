import type { Language } from "../schema/language.js";
import type { Theme } from "../schema/theme.js";
import type { Mark } from "./mark.js";
import type { Scale } from "./scale.js";

/**
 * A chart that travels: what it says, what it draws, and the sentence behind each value. Embeds, pictures, tables, data and
 * citations are all made from this, so that they cannot differ. Everything in it is text of one language; text of plans
 * stays as written.
 */
export interface Card {
	/** Stable, in parts of `a-z 0-9 _ -` divided by `/`: `indicator/urban_new_employment`, `theme/green/attention`. */
	id: string;
	language: Language;
	/** The theme whose hue it has; null for ink. */
	theme: Theme | null;
	/** What the chart is of, for lists: `城镇新增就业`. */
	name: string;
	/** The finding, computed from the data: `人均一算，高青是城阳的近 7 倍`; the name where nothing stands out. */
	title: string;
	/** What is drawn and how it is to be read, in a sentence. */
	subtitle: string;
	/** What the chart shows in words, for those who cannot see it. Its numbers are the chart's (`falseNumbers`). */
	alt: string;
	columns: readonly CardColumn[];
	rows: readonly CardRow[];
	/** What a reader must know before quoting: limits, sources of denominators. */
	notes: readonly string[];
	/** What words and units mean: `城镇新增就业` → `当年…`. */
	definitions: readonly Definition[];
	/** The plans it draws from. */
	sources: readonly CardSource[];
	/** The sentences that points open, by their key. */
	sentences: Readonly<Record<string, CardSentence>>;
	/** Where the report shows it, without language: `/indicator#urban_new_employment`. */
	page: string;
}

/** A column: a region, or what else the chart sets side by side. */
export interface CardColumn {
	/** Code of the region, or a name that no other column has. */
	key: string;
	/** `高青`, and the word for its rank, which is set lighter: `县`. */
	name: string;
	rank: string;
	/** Small, at the right end of the head: a year, a period. */
	note: string;
}

/** A row: one thing measured in every column, on one scale. */
export interface CardRow {
	/** A name that no other row has: an indicator's id, a theme's code. */
	key: string;
	label: string;
	/** Small, under the label: the unit, what kind of number it is. */
	note: string;
	/** The theme of the row, where rows differ in it. */
	theme: Theme | null;
	scale: Scale;
	/** One for each column, in their order. */
	cells: readonly CardCell[];
}

/** What a column says in a row. */
export interface CardCell {
	mark: Mark;
	/** The value as printed: `≥21,980`, `12%`, `未写`. */
	text: string;
	/** Small, at the right end of the line: the year. */
	note: string;
	/** Why it calls for caution, or stands apart, a line each. */
	reasons: readonly string[];
	/** What is drawn, in its order: of a bar one, of a row of dots many, of nothing none. */
	points: readonly CardPoint[];
}

/** One drawn thing and where it comes from: a row of the chart's data. */
export interface CardPoint {
	/** The number as drawn, in `unit`; null where a point has a place but no number. */
	value: number | null;
	value_max: number | null;
	unit: string;
	comparator: string | null;
	/** What it is in words, for a tooltip and its data: `城镇新增就业 ≥1,700 人`. */
	label: string;
	/** Where it stands on an axis (`scale.kind` `axis`); to where, if it is a stretch. */
	at: number | null;
	to: number | null;
	/** Whether it is drawn full: a clause with a number; a mark of which something holds. */
	filled: boolean;
	year: number | null;
	/** The plan, and the place in its text in code points; null where a point is counted over a whole plan or several. */
	document_id: string | null;
	start: number | null;
	end: number | null;
	/** The clause that it stands in, as printed: `第 29 条`. */
	place: string | null;
	/** The sentence as written. */
	quote: string | null;
	/** The key of its sentence; null where it has none. */
	sentence: string | null;
	/** Its address in the report, without language: `/reader/gaoqing-2024-key-points#t-7ecdaafc`. */
	href: string;
}

/** A sentence of a plan, as a card opens it. */
export interface CardSentence {
	/** `高青县`, and the clause: `第 29 条`. */
	region: string;
	place: string;
	/** The sentence, cut where its numerals begin and end. */
	parts: readonly SentencePart[];
	/** Where it stands: `2024 年工作要点，第 5084–5090 字`. */
	source: string;
	/** How it was read: `上限，不高于 21,980 万立方米，2024 年`. */
	reading: string;
	/** Its address in the report, without language. */
	href: string;
}

/** A stretch of a sentence: the numeral that the point stands for, another one that was read, or plain text. */
export interface SentencePart {
	text: string;
	as: "chosen" | "other" | "text";
}

/** A plan that a chart draws from, as its source line names it. */
export interface CardSource {
	document_id: string;
	region: string;
	/** The title as written, without 《》. */
	title: string;
	document_number: string | null;
	issuer: string | null;
	/** `YYYY-MM-DD`, or what of it is known. */
	issued: string | null;
	/** Clauses that it draws on, as printed: `第 29 条`; empty for the whole plan. */
	places: readonly string[];
	/** Where the plan was published, if known. */
	url: string | null;
}

/** What a word or a unit of the chart means. */
export interface Definition {
	term: string;
	text: string;
}
