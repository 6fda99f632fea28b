import { distinctiveWords } from "../compare/distinctive.js";
import { toWordClause } from "../compare/distinctive-clause.js";
import { wordClausesQuery } from "../query/distinctive.js";
import { plansQuery } from "../query/plan.js";
import type { Theme } from "../schema/theme.js";
import type { TableDatabase } from "../store/database.js";
import type { Project } from "../store/project.js";
import { ask } from "./ask.js";
import type { RecordRow } from "./format.js";
import { planTexts } from "./plan-text.js";

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
	const clauses = rows.map((row) => toWordClause(row, quote(row.document_id, row.start, row.end)));
	const names = new Map(rows.map(({ region_code, region }) => [region_code, region]));
	return themes.flatMap((theme) =>
		distinctiveWords(clauses, theme, { regions }).map((word) => ({ region: names.get(word.region_code), ...word })),
	);
}
