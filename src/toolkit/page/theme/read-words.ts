import { type DistinctiveWord, distinctiveWords } from "../../compare/distinctive.js";
import { toWordClause } from "../../compare/distinctive-clause.js";
import { wordClausesQuery } from "../../query/distinctive.js";
import { type FocusTheme, focusThemes } from "../../schema/theme.js";
import type { TableDatabase } from "../../store/database.js";
import { readPoints } from "../../store/points.js";
import { ask, type Report } from "../report/report.js";

/** The words that tell each region's clauses on each focus theme from those of the others. */
export type ThemeWords = ReadonlyMap<FocusTheme, readonly DistinctiveWord[]>;

/** How many words a region gets on a theme. */
const limit = 8;
/** From so many standard errors on a difference is hardly chance (5 %, two-sided). */
export const leastCertain = 1.96;

const asked = new WeakMap<TableDatabase, Promise<ThemeWords>>();

/** Returns the distinctive words of all focus themes, counted once for all pages that are made from the same tables. */
export function readWords(database: TableDatabase, plans: Report["plans"]): Promise<ThemeWords> {
	const known = asked.get(database) ?? countWords(database, plans);
	asked.set(database, known);
	return known;
}

async function countWords(database: TableDatabase, plans: Report["plans"]): Promise<ThemeWords> {
	const texts = new Map<string, string[]>();
	for (const plan of plans) texts.set(plan.document_id, await readPoints(plan.source_file));
	const clauses = (await ask(database, wordClausesQuery)).map((row) =>
		toWordClause(row, (texts.get(row.document_id) ?? []).slice(row.start, row.end).join("")),
	);
	return new Map(focusThemes.map((theme) => [theme, distinctiveWords(clauses, theme, { limit })]));
}
