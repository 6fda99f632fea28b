/** What went wrong, as far as a lead in the reader's language can tell. */
export const errorKinds = [
	"syntax",
	"name",
	"table",
	"conversion",
	"permission",
	"memory",
	"unsupported",
	"other",
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** An error of a query: its kind, what DuckDB says of it, and the place in the query where it is, if it says so. */
export interface QueryError {
	readonly kind: ErrorKind;
	readonly message: string;
	/** Offset in the query, in UTF-16 units; null where DuckDB names no place. */
	readonly place: number | null;
}

const kinds: readonly [RegExp, ErrorKind][] = [
	[/^Parser Error/, "syntax"],
	[/^Binder Error/, "name"],
	[/^Catalog Error/, "table"],
	[/^(?:Conversion|Invalid Input|Out of Range|Mismatch Type) Error/, "conversion"],
	[/^(?:Permission|IO|HTTP) Error/, "permission"],
	[/^Out of Memory Error|memory access out of bounds|allocation/i, "memory"],
	[/^Not implemented Error/i, "unsupported"],
];

/** DuckDB shows the line, shortened at both ends where it is long, and a sign under the place. */
const pointer = /\n*LINE (\d+): (.*)\n( *)\^\s*$/;

/**
 * Returns what a message of DuckDB's says of a statement: the line that it repeats is left out, and the sign under it
 * becomes a place in the statement. `linesBefore` is how many lines were put before the statement.
 *
 * @example
 * queryError('Catalog Error: …\nLINE 2: FROM target\n             ^', "SELECT *\nFROM target").place // 14
 */
export function queryError(message: string, sql: string, linesBefore = 0): QueryError {
	const kind = kinds.find(([pattern]) => pattern.test(message))?.[1] ?? "other";
	const found = pointer.exec(message);
	if (!found)
		return { kind, message: message.trim(), place: /at end of input/.test(message) ? sql.trimEnd().length : null };
	const [whole, line = "1", snippet = "", indent = ""] = found;
	const place = placeOf(sql, Number(line) - 1 - linesBefore, snippet, indent.length - `LINE ${line}: `.length);
	return { kind, message: message.slice(0, -whole.length).trim(), place };
}

/** The sign stands by columns as a terminal counts them, where a Chinese character takes two. */
function placeOf(sql: string, line: number, snippet: string, column: number): number | null {
	const lines = sql.split("\n");
	const own = lines[line];
	if (own === undefined) return null;
	const cut = snippet.startsWith("...") ? 3 : 0;
	const shown = snippet.slice(cut).replace(/\.\.\.$/, "");
	const offset = cut === 0 ? 0 : Math.max(0, own.indexOf(shown));
	const before = lines.slice(0, line).reduce((length, text) => length + text.length + 1, 0);
	return Math.min(before + offset + unitsAt(shown, column - cut), before + own.length);
}

function unitsAt(text: string, column: number): number {
	let width = 0;
	let units = 0;
	for (const sign of text) {
		if (width >= column) break;
		width +=
			/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]/u.test(
				sign,
			)
				? 2
				: 1;
		units += sign.length;
	}
	return units;
}
