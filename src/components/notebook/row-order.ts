import type { Answer, AnswerCell } from "../../toolkit/chart/answer.js";

/** By which column rows are ordered, and which way. */
export interface Order {
	readonly column: number;
	readonly direction: "ascending" | "descending";
}

const collator = new Intl.Collator("zh-CN", { numeric: true });

/** Returns the rows of an answer in an order, empty cells last; equal rows as the query gave them. */
export function orderedRows(answer: Answer, order: Order | null): number[] {
	const rows = Array.from({ length: answer.count }, (_, row) => row);
	if (!order) return rows;
	const cells = rows.map((row) => answer.cell(row, order.column));
	const sign = order.direction === "ascending" ? 1 : -1;
	return rows.sort((a, b) => {
		const [left = null, right = null] = [cells[a], cells[b]];
		if (left === null || right === null) return Number(left === null) - Number(right === null) || a - b;
		return sign * compare(left, right) || a - b;
	});
}

/** Returns the order that asking again for a column leads to: up, down, as the query gave them. */
export function nextOrder(order: Order | null, column: number): Order | null {
	if (order?.column !== column) return { column, direction: "ascending" };
	return order.direction === "ascending" ? { column, direction: "descending" } : null;
}

function compare(a: NonNullable<AnswerCell>, b: NonNullable<AnswerCell>): number {
	return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}
