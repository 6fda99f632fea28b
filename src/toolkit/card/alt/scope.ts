import type { Card } from "../card.js";
import type { Figure } from "./figure.js";

/** What a place of a text speaks of: the rows, the columns and the cells that are named before it; null where none is. */
export interface Scope {
	rows: ReadonlySet<number> | null;
	columns: ReadonlySet<number> | null;
}

/** A way of naming rows or columns. */
interface Naming extends Scope {
	pattern: RegExp;
	/** Until what it holds: to the end of the sentence, or of its part. */
	until: RegExp;
}

const sentenceEnd = /[。！]|\.(?= |$)/u;
const partEnd = /[。！；;]|\.(?= |$)/u;

/**
 * Returns a function that says what a place of a text speaks of, by the last row and the last column named before it. A row
 * that heads a list (`人均：`) holds to the end of the sentence. Else a name holds to the end of its part of the sentence: that of
 * a row where it opens the part, that of a region wherever it stands, that of another column or of what a cell prints where a
 * number follows it.
 *
 * @example
 * scopeIn(card)("人均：高青 ≤702；城阳 ≤101", 15) // the row 人均, the column 城阳
 */
export function scopeIn(card: Card): (text: string, place: number) => Scope {
	const namings = namingsOf(card);
	return (text, place) => {
		const found = namings.flatMap((naming) => {
			const before = `${text.slice(0, place).split(naming.until).at(-1) ?? ""}${aside(text.slice(place))}`;
			const last = [...before.matchAll(naming.pattern)].at(-1);
			return last === undefined
				? []
				: [{ ...naming, distance: before.length - last.index - last[0].length, size: last[0].length }];
		});
		found.sort((a, b) => a.distance - b.distance || b.size - a.size);
		return {
			rows: found.find(({ rows }) => rows !== null)?.rows ?? null,
			columns: found.find(({ columns }) => columns !== null)?.columns ?? null,
		};
	};
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
	const columns = placesOfNames(card.columns.map(({ name }) => name))
		.filter(({ name }) => isWord(name))
		.map(({ name, places }) => ({ name, rows: null, columns: places }));
	const isRegion = card.columns.some(({ key }) => /^\d{6}/u.test(key));
	return [
		// the name of the chart with its kind, `高新技术企业数（总量，家）：`, heads what its first row draws
		{ rows: new Set([0]), columns: null, pattern: heading(card.name, "+"), until: sentenceEnd },
		...headings.map(({ name, ...scope }) => ({ ...scope, pattern: heading(name), until: sentenceEnd })),
		...rows.map(({ name, ...scope }) => ({ ...scope, pattern: opening(name), until: partEnd })),
		...columns.map(({ name, ...scope }) => ({
			...scope,
			pattern: isRegion ? anywhere(name) : beforeNumber(name),
			until: partEnd,
		})),
		...printed(card).map(({ name, ...scope }) => ({ ...scope, pattern: beforeNumber(name), until: partEnd })),
	];
}

/** Returns what cells print that is no number, `黄河`, with the rows and columns where they stand. */
function printed({ rows, columns }: Card): (Scope & { name: string })[] {
	const texts = rows.flatMap(({ cells }) => cells.map(({ text, points }) => (points.length > 0 ? text : "")));
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
const end = "(?![\\p{Script=Latin}])";
const heading = (name: string, asides: "*" | "+" = "*") =>
	new RegExp(`${start}${escaped(name)}(?: ?[（(][^）)]*[）)])${asides}[：:]`, "giu");
const opening = (name: string) => new RegExp(`${start}${escaped(name)}${end}(?![，、,])`, "giu");
const anywhere = (name: string) => new RegExp(`${escaped(name)}${end}`, "gu");
const beforeNumber = (name: string) => new RegExp(`${start}${escaped(name)}(?=”?[:：]? ?[≥≤<>约]?(?:\\d|$))`, "giu");

/** Returns each name that is not empty, with the places where it stands in the list. */
function placesOfNames(names: readonly string[]): { name: string; places: Set<number> }[] {
	return [...new Set(names)]
		.filter((name) => name !== "")
		.map((name) => ({ name, places: new Set(names.flatMap((other, place) => (other === name ? [place] : []))) }));
}

const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
