import type { Card } from "../card.js";
import { escaped } from "./escaped.js";
import type { Figure } from "./figure.js";

/** What a place of a text speaks of: the rows, the columns and the cells that are named before it; null where none is. */
export interface Scope {
	rows: ReadonlySet<number> | null;
	columns: ReadonlySet<number> | null;
}

/** A way of naming rows or columns, and until what it holds. */
interface Naming extends Scope {
	pattern: RegExp;
	until: "sentence" | "part";
}

/** A name in a text. */
interface Mention extends Scope {
	start: number;
	end: number;
	until: Naming["until"];
}

const ends = { sentence: /[。！]|\.(?= |$)/gu, part: /[。！；;]|\.(?= |$)/gu };

/**
 * Returns a function that says what a place of a text speaks of, by the last row and the last column named before it. A row
 * that heads a list (`人均：`) holds to the end of the sentence. Else a name holds to the end of its part of the sentence: that of
 * a row where it opens the part, that of a region wherever it stands, that of another column or of what a cell prints where a
 * number follows it.
 *
 * @example
 * scopeIn(card)("人均：高青 ≤702；城阳 ≤101")(15) // the row 人均, the column 城阳
 */
export function scopeIn(card: Card): (text: string) => (place: number) => Scope {
	const namings = namingsOf(card);
	return (text) => {
		const mentions = mentionsIn(text, namings);
		const stops = { sentence: stopsIn(text, ends.sentence), part: stopsIn(text, ends.part) };
		return (place) => {
			const since = { sentence: lastBefore(stops.sentence, place), part: lastBefore(stops.part, place) };
			const before = mentions
				.filter(({ start, end, until }) => start >= since[until] && end <= place)
				.sort((a, b) => b.end - a.end || a.start - b.start);
			const found = [...mentionsIn(aside(text.slice(place)), namings), ...before];
			return {
				rows: found.find(({ rows }) => rows !== null)?.rows ?? null,
				columns: found.find(({ columns }) => columns !== null)?.columns ?? null,
			};
		};
	};
}

function mentionsIn(text: string, namings: readonly Naming[]): Mention[] {
	if (text === "") return [];
	return namings.flatMap(({ pattern, ...naming }) =>
		[...text.matchAll(pattern)].map(({ index, 0: name }) => ({ ...naming, start: index, end: index + name.length })),
	);
}

function stopsIn(text: string, stop: RegExp): number[] {
	return [...text.matchAll(stop)].map(({ index }) => index + 1);
}

function lastBefore(places: readonly number[], place: number): number {
	return places.findLast((other) => other <= place) ?? 0;
}

/**
 * Returns whether a number may be meant where a text speaks of something. What a row or a column prints of itself holds for
 * all its cells; totals of several rows or columns are meant only where no single one is named.
 */
export function isWithin({ row, column, total }: Figure, { rows, columns }: Scope): boolean {
	const inRow = rows === null || (row === null ? column !== null && !total : rows.has(row));
	const inColumn = columns === null || (column === null ? row !== null && !total : columns.has(column));
	return inRow && inColumn;
}

function namingsOf(card: Card): Naming[] {
	const headings = placesOfNames(card.rows.map(({ label }) => label)).map(({ name, places }) => ({
		name,
		rows: places,
		columns: null,
	}));
	const rows = headings.filter(({ name }) => isWord(name));
	const plans = new Set(card.sources.map(({ document_id }) => document_id));
	const ids = card.columns.map(({ key }) => (plans.has(key) ? key : ""));
	const cells = printed(card);
	const columns = [...placesOfNames(card.columns.map(({ name }) => name)), ...placesOfNames(ids)]
		.filter(({ name }) => isWord(name))
		.map(({ name, places }) => ({ name, rows: null, columns: new Set([...places, ...columnsPrinting(name, cells)]) }));
	const isRegion = card.columns.some(({ key }) => /^\d{6}/u.test(key));
	return [
		// the name of the chart with its kind, `高新技术企业数（总量，家）：`, heads what its first row draws
		{ rows: new Set([0]), columns: null, pattern: heading(card.name, "+"), until: "sentence" as const },
		...headings.map(({ name, ...scope }) => ({ ...scope, pattern: heading(name), until: "sentence" as const })),
		...rows.map(({ name, ...scope }) => ({ ...scope, pattern: opening(name), until: "part" as const })),
		...columns.map(({ name, ...scope }) => ({
			...scope,
			pattern: isRegion ? anywhere(name) : beforeNumber(name),
			until: "part" as const,
		})),
		...cells
			.filter(({ name }) => !columns.some((column) => column.name === name))
			.map(({ name, ...scope }) => ({ ...scope, pattern: beforeNumber(name), until: "part" as const })),
	];
}

/** A plan may speak of another region: `潍城：高青 5/5` is said of the column 潍城, where a cell prints the other's name. */
function columnsPrinting(name: string, cells: ReturnType<typeof printed>): Set<number> {
	return new Set(cells.flatMap((cell) => (cell.name === name ? [...cell.columns] : [])));
}

/** Returns what cells print that is no number, `黄河`, with the rows and columns where they stand. */
function printed({ rows, columns }: Card): { name: string; rows: Set<number>; columns: Set<number> }[] {
	const texts = rows.flatMap(({ cells }) =>
		cells.map(({ text, points, note }) => (points.length > 0 || note !== "" ? text : "")),
	);
	return placesOfNames(texts)
		.filter(({ name }) => isWord(name) && !/\d/u.test(name))
		.map(({ name, places }) => ({
			name,
			rows: new Set([...places].map((place) => Math.floor(place / columns.length))),
			columns: new Set([...places].map((place) => place % columns.length)),
		}));
}

/** A number names nothing but the row that it heads, `2020：`, and a region by its code. */
const isWord = (name: string) => /\p{L}|^\d{6}$/u.test(name);

/** What stands in brackets right behind a number says of what it is: `67% (Gangcheng 2020)`. */
function aside(after: string): string {
	return /^[\d.,%‰]+ ?([（(][^）)]*)/u.exec(after)?.[1] ?? "";
}

const start = "(?<=^|[。；：，、；;:,.（(“] ?)";
/** A name ends where its last word does: `Sample 1` is not named in `Sample 18`. */
const endOf = (name: string) => (/\d$/u.test(name) ? "(?![\\d\\p{Script=Latin}])" : "(?![\\p{Script=Latin}])");
const heading = (name: string, asides: "*" | "+" = "*") =>
	new RegExp(`${start}${escaped(name)}(?: ?[（(][^）)]*[）)])${asides}[：:]`, "giu");
const opening = (name: string) => new RegExp(`${start}${escaped(name)}${endOf(name)}(?![，、,])`, "giu");
const anywhere = (name: string) => new RegExp(`${escaped(name)}${endOf(name)}`, "gu");
const beforeNumber = (name: string) => new RegExp(`${start}${escaped(name)}(?=”?[:：]? ?[≥≤<>约]?(?:\\d|$))`, "giu");

/** Returns each name that is not empty, with the places where it stands in the list. */
function placesOfNames(names: readonly string[]): { name: string; places: Set<number> }[] {
	return [...new Set(names)]
		.filter((name) => name !== "")
		.map((name) => ({ name, places: new Set(names.flatMap((other, place) => (other === name ? [place] : []))) }));
}
