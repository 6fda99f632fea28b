import { distinctiveWords, type WordClause } from "../compare/distinctive.js";
import { type WordClauseRow, wordClausesQuery } from "../query/distinctive.js";
import { plansQuery } from "../query/plan.js";
import type { Theme } from "../schema/theme.js";
import type { TableDatabase } from "../store/database.js";
import type { Project } from "../store/project.js";
import { ask } from "./ask.js";
import type { RecordRow } from "./format.js";
import { planTexts, type Quote } from "./plan-text.js";

/** Columns of a distinctive word. */
export const wordColumns = [
	"region_code",
	"region",
	"theme",
	"word",
	"count",
	"others",
	"log_odds",
	"z",
	"clauses",
] as const;

/** Returns the words that tell each region's clauses on each theme from those of the other regions. */
export async function compareWords(
	database: TableDatabase,
	project: Project,
	{ themes, regions }: { themes: readonly Theme[]; regions: readonly string[] },
): Promise<RecordRow[]> {
	const rows = await ask(database, wordClausesQuery);
	const quote = await planTexts(project, await ask(database, plansQuery));
	const clauses = rows.map((row) => toWordClause(row, quote));
	const names = new Map(rows.map(({ region_code, region }) => [region_code, region]));
	return themes.flatMap((theme) =>
		distinctiveWords(clauses, theme, { regions }).map((word) => ({ region: names.get(word.region_code), ...word })),
	);
}

/** Names of regions stand in plans in full and short (潍城区, 潍城); in either form they tell nothing new. */
function toWordClause(row: WordClauseRow, quote: Quote): WordClause {
	const { clause_id, region_code, theme, focus, departments } = row;
	const regions = [row.region, row.city ?? ""].flatMap((name) => [name, name.replace(/[省市区县]$/, "")]);
	return {
		clause_id,
		region_code,
		theme,
		focus,
		text: quote(row.document_id, row.start, row.end),
		names: [...departments, ...regions].filter((name) => name.length >= 2),
	};
}
