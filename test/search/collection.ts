import { run } from "../../src/toolkit/pipeline.js";
import { type Collection, toCollection } from "../../src/toolkit/search/collection.js";
import type { IndexedPlan, SearchIndex } from "../../src/toolkit/search/search-index.js";
import { toSearchIndex } from "../../src/toolkit/search/to-index.js";
import { codebooks, sources } from "../row/collection.js";

export const tables = run(sources, codebooks);
const both = (name: string) => ({ zh: name, en: name });
const regions = [...new Set(tables.documents.map(({ region_code }) => region_code ?? ""))];
const themes = codebooks.themes.map(({ theme, zh, en }) => ({ theme, name: { zh, en }, clauses: 1, targets: 1 }));

/** The code points of a seed plan. */
export const pointsOf = (documentId: string): string[] => [
	...(sources.find(({ document_id }) => document_id === documentId)?.text ?? ""),
];

/** The index of the five plans, made from their rows without a database. */
export const index: SearchIndex = toSearchIndex(
	{
		regions: regions.map((code) => {
			const book = codebooks.regions.find((region) => region.code === code);
			const name = { zh: book?.name ?? code, en: book?.name_en ?? code };
			return { code, name, short: name, above: [], clauses: 1, targets: 1 };
		}),
		themes,
		plans: tables.documents.map((row) => ({
			document_id: row.document_id,
			region: regions.indexOf(row.region_code ?? ""),
			name: both(row.document_id),
			title: row.title,
			number: row.document_number,
		})),
		indicators: codebooks.indicators.map(({ indicator_id, zh, en, unit, theme }) => ({
			id: indicator_id,
			name: { zh, en },
			unit: both(unit),
			theme: themes.findIndex((row) => row.theme === theme),
			values: [],
		})),
		texts: tables.documents.map(({ document_id }) => ({
			points: pointsOf(document_id),
			clauses: tables.clauses.filter((row) => row.document_id === document_id),
			targets: tables.targets.filter((row) => row.document_id === document_id),
		})),
	},
	{ clause: (ordinal) => `c-${ordinal}`, target: (id) => `t-${id.slice(id.search(/[/#]/) + 1)}` },
);

export const collection: Collection = toCollection(index);

/** A clause of a plan that was made up: its text, its heading, and sentences of it that hold a target. */
export interface MadeClause {
	text: string;
	heading?: string;
	quotes?: readonly string[];
}

/** Returns a collection of one plan whose clauses are these texts, a line each. */
export function madeCollection(clauses: readonly MadeClause[], plan: Partial<IndexedPlan> = {}): Collection {
	const text = clauses.map((clause) => `${clause.text}\n`).join("");
	const at = (part: string, from = 0) => [...text.slice(0, text.indexOf(part, from))].length;
	const made = toSearchIndex(
		{
			regions: [{ code: "1", name: both("某县"), short: both("某"), above: [], clauses: 0, targets: 0 }],
			themes: [],
			plans: [{ document_id: "made", region: 0, name: both("2024"), title: null, number: null, ...plan }],
			indicators: [],
			texts: [
				{
					points: [...text],
					clauses: clauses.map(({ text: body, heading = null }, place) => ({
						document_id: "made",
						ordinal: place + 1,
						number: null,
						heading,
						section_path: [],
						start: at(body),
						end: at(body) + [...body].length,
						theme: "rural",
						focus: [],
						lead_departments: [],
						partner_departments: [],
					})),
					targets: clauses.flatMap(({ text: body, quotes = [] }) =>
						quotes.map((quote) => {
							const start = at(quote, text.indexOf(body));
							const digit = [...quote].findIndex((sign) => /\d/.test(sign));
							return {
								target_id: `made/${quote}`,
								document_id: "made",
								start: start + digit,
								end: start + digit + 1,
								quote_start: start,
								quote_end: start + [...quote].length,
								theme: "rural",
							};
						}),
					),
				},
			],
		},
		{ clause: (ordinal) => `c-${ordinal}`, target: (id) => `t-${id.slice(5)}` },
	);
	return toCollection(made);
}

/** Returns a text in which what was found stands in brackets. */
export function bracketed(pieces: readonly { text: string; found: boolean }[]): string {
	return pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join("");
}
