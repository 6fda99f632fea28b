/** A cell of an answer as a page, a chart and a file show it. */
export type AnswerCell = null | boolean | number | string;

/** What a column holds, as far as showing it goes. */
export type AnswerType = "number" | "date" | "boolean" | "text" | "list";

/** A column of an answer: its name, what it holds, and its type as DuckDB spells it. */
export interface AnswerColumn {
	readonly name: string;
	readonly type: AnswerType;
	readonly sqlType: string;
}

/** The answer to a query: its columns, how many rows it has, and its cells, which are read when they are asked for. */
export interface Answer {
	readonly columns: readonly AnswerColumn[];
	readonly count: number;
	cell(row: number, column: number): AnswerCell;
}

/**
 * Returns an answer that holds its rows.
 *
 * @example
 * answerOf([{ name: "theme", type: "text", sqlType: "VARCHAR" }], [["green"], ["rural"]]).count // 2
 */
export function answerOf(columns: readonly AnswerColumn[], rows: readonly (readonly AnswerCell[])[]): Answer {
	return { columns, count: rows.length, cell: (row, column) => rows[row]?.[column] ?? null };
}

/** Which columns of an answer a chart shows, by their places: `value` along `by`, `apart` for each value of a third. Null counts rows. */
export interface Choice {
	readonly value: number | null;
	readonly by: number;
	readonly apart: number | null;
}
