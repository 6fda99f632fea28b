import type { RecordRow } from "./format.js";

/** Widest that a column gets, in columns of the terminal; what is longer ends in `…`. */
const widest = 60;

/** Returns rows as a table for a terminal, Chinese characters two columns wide, numbers to the right, and their count. */
export function toTextTable(columns: readonly string[], rows: readonly RecordRow[]): string {
	const cells = rows.map((row) => columns.map((column) => shorten(cellText(row[column]))));
	const widths = columns.map((column, index) =>
		Math.max(displayWidth(column), ...cells.map((row) => displayWidth(row[index] ?? ""))),
	);
	const isNumber = columns.map(
		(column) => rows.length > 0 && rows.every((row) => typeof (row[column] ?? 0) === "number"),
	);
	const line = (row: readonly string[]) =>
		row
			.map((cell, index) => {
				const padding = " ".repeat((widths[index] ?? 0) - displayWidth(cell));
				return isNumber[index] ? padding + cell : cell + padding;
			})
			.join("  ")
			.trimEnd();
	const rule = widths.map((width) => "─".repeat(width)).join("  ");
	const count = `(${rows.length} ${rows.length === 1 ? "row" : "rows"})`;
	return `${[line(columns), rule, ...cells.map(line), count].join("\n")}\n`;
}

/** Returns how many columns of a terminal a text takes: East Asian wide and full-width characters take two. */
export function displayWidth(text: string): number {
	let width = 0;
	for (const character of text) {
		width += isWide(character) ? 2 : 1;
	}
	return width;
}

function isWide(character: string): boolean {
	return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
		character,
	);
}

/** A control character in a plan must not steer the terminal. */
function cellText(value: unknown): string {
	if (value === null || value === undefined) {
		return "";
	}
	const text = typeof value === "object" ? JSON.stringify(value) : String(value);
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}

function shorten(text: string): string {
	if (displayWidth(text) <= widest) {
		return text;
	}
	let kept = "";
	let width = 1;
	for (const character of text) {
		width += displayWidth(character);
		if (width > widest) break;
		kept += character;
	}
	return `${kept}…`;
}
