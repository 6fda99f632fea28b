import type { Card, CardCell, CardColumn, CardSource } from "../../card/card.js";
import { areThemes } from "../../chart/answer-look.js";
import type { Mark, Marks } from "../../chart/answer-mark.js";
import type { ChartNames } from "../../chart/answer-row.js";
import { type Theme, themes } from "../../schema/theme.js";
import { absentCell, plainCell } from "../card/cell.js";
import { countPoint } from "../card/count-point.js";
import type { Language } from "../copy/language.js";

/** What is known of a chart of an answer besides its marks. */
export interface AnswerChartFrame {
	language: Language;
	/** What it shows, in a sentence or two. */
	said: string;
	sql: string;
	sources: readonly CardSource[];
	/** The address of the query, without language. */
	page: string;
}

/** Most columns that stand side by side on paper. */
const mostColumns = 6;

/** Returns whether a chart of an answer is bars, a name a row, so that it can be laid out for any paper. */
export function isBarCard({ kind, parts, marks }: Marks): boolean {
	return kind === "bars" && parts.length <= mostColumns && marks.every(({ value }) => value >= 0);
}

/**
 * Returns a chart of an answer as a chart that travels: rows by what it lies along, a column for each part, one scale for all.
 * What is no bar has no rows; its drawing comes from elsewhere.
 */
export function toAnswerCard(marks: Marks, names: ChartNames, frame: AnswerChartFrame): Card {
	const { language, said, sql, sources, page } = frame;
	const name = [names.value, names.by, names.apart].filter((part) => part !== null).join(" · ");
	const isRows = isBarCard(marks);
	const columns = columnsOf(marks.parts);
	const most = Math.max(0, ...marks.marks.map(({ value }) => value)) || 1;
	return {
		id: "notebook/answer",
		language,
		theme: null,
		name,
		title: name,
		subtitle: said,
		alt: said,
		columns,
		rows: isRows ? marks.by.map((by) => rowOf(by)) : [],
		notes: [`SQL: ${shortened(sql.replace(/\s+/gu, " ").trim())}`],
		definitions: [],
		sources,
		sentences: {},
		page,
	};

	function rowOf(by: string | number): Card["rows"][number] {
		return {
			key: String(by),
			label: String(by),
			note: "",
			theme: areThemes([by]) ? themeOf(by) : null,
			scale: { kind: "bar", most },
			cells: columns.map(({ key }) => {
				const mark = marks.marks.find(
					(one) => one.by === by && (marks.parts.length === 0 || (one.apart ?? "") === key),
				);
				return mark === undefined ? nothing : cellOf(mark, page);
			}),
		};
	}
}

function columnsOf(parts: readonly string[]): CardColumn[] {
	const column = (key: string) => ({ key, name: key, rank: "", note: "" });
	return parts.length === 0 ? [column("")] : parts.map(column);
}

function themeOf(code: string | number): Theme | null {
	return themes.find((theme) => theme === code) ?? null;
}

function cellOf(mark: Mark, page: string): CardCell {
	const text = grouped(mark.value);
	const label = [mark.apart, String(mark.by), text].filter(Boolean).join(" ");
	return plainCell(text, [countPoint(mark.value, "", label, page)]);
}

const grouped = (value: number) => new Intl.NumberFormat("en", { maximumFractionDigits: 4 }).format(value);

const shortened = (sql: string) => (sql.length > 240 ? `${sql.slice(0, 240)}…` : sql);

const nothing = absentCell("");
