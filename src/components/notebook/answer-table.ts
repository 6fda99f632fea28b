import type { Answer, AnswerCell } from "../../toolkit/chart/answer.js";
import { cellPath, type KnownPlaces } from "./cell-path.js";
import { pageLink } from "./page-link.js";
import { nextOrder, type Order, orderedRows } from "./row-order.js";
import { words } from "./words.js";

/** How many rows are listed; the downloads hold all. */
export const shownRows = 500;

/** Returns an answer as a table whose heads order its rows. All text goes in as text. */
export function answerTable(answer: Answer, places: KnownPlaces): HTMLTableElement {
	const table = document.createElement("table");
	const head = table.createTHead().insertRow();
	const body = table.createTBody();
	const lines = new Map<number, HTMLTableRowElement>();
	let order: Order | null = null;
	const list = () => {
		const rows = orderedRows(answer, order).slice(0, shownRows);
		body.replaceChildren(
			...rows.map((row) => {
				const line = lines.get(row) ?? rowOf(answer, row, places);
				lines.set(row, line);
				return line;
			}),
		);
	};
	const heads = answer.columns.map((column, index) => {
		const cell = head.appendChild(headOf(column.name, column.sqlType, isRight(column.type)));
		cell.querySelector("button")?.addEventListener("click", () => {
			order = nextOrder(order, index);
			heads.forEach((other, place) => {
				if (order?.column === place) other.setAttribute("aria-sort", order.direction);
				else other.removeAttribute("aria-sort");
			});
			list();
		});
		return cell;
	});
	list();
	return table;
}

function headOf(name: string, type: string, isAtRight: boolean): HTMLTableCellElement {
	const cell = document.createElement("th");
	cell.scope = "col";
	if (isAtRight) cell.className = "number";
	const button = cell.appendChild(document.createElement("button"));
	button.type = "button";
	button.title = words.sortBy(name);
	button.textContent = name;
	const small = cell.appendChild(document.createElement("small"));
	small.textContent = shortType(type);
	return cell;
}

function rowOf(answer: Answer, row: number, places: KnownPlaces): HTMLTableRowElement {
	const line = document.createElement("tr");
	answer.columns.forEach(({ name, type }, column) => {
		const value = answer.cell(row, column);
		const cell = line.insertCell();
		if (isRight(type)) cell.className = "number";
		const text = value === null ? "—" : String(value);
		if (text.length > 24) cell.classList.add("long");
		if (/\p{Script=Han}/u.test(text)) cell.lang = "zh-CN";
		fill(cell, name, value, text, places);
	});
	return line;
}

function fill(cell: HTMLElement, name: string, value: AnswerCell, text: string, places: KnownPlaces): void {
	const path = cellPath(name, value, places);
	if (path === null) {
		cell.textContent = text;
		return;
	}
	const link = cell.appendChild(document.createElement("a"));
	link.href = pageLink(path);
	link.textContent = text;
}

/** Numbers and dates are compared by their digits, so they stand at the right. */
function isRight(type: string): boolean {
	return type === "number" || type === "date";
}

/** A long type is told by its outer form: `STRUCT(word VARCHAR, …)[]` → `STRUCT[]`. */
export function shortType(type: string): string {
	return type.replace(/\(.*\)/s, (inner) => (inner.length > 12 ? "" : inner));
}
