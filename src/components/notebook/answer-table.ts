import type { Answer } from "./answer.js";

/** How many rows are listed; the download holds all. */
export const shownRows = 500;

/** Returns an answer as a table; all text goes in as text. */
export function answerTable({ columns, rows }: Answer): HTMLTableElement {
	const table = document.createElement("table");
	const head = table.createTHead().insertRow();
	for (const column of columns) {
		const cell = head.appendChild(document.createElement("th"));
		cell.scope = "col";
		cell.textContent = column;
	}
	const body = table.createTBody();
	for (const row of rows.slice(0, shownRows)) {
		const line = body.insertRow();
		for (const value of row) {
			const cell = line.insertCell();
			cell.textContent = value === null ? "—" : String(value);
			if (typeof value === "number") cell.className = "number";
		}
	}
	return table;
}
