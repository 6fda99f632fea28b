import { measureRows } from "../compare/measure.js";
import { measureDefinitions } from "../compare/measure-definition.js";
import { measureClausesQuery } from "../query/measure.js";
import { regionsQuery } from "../query/region.js";
import { type MeasureRow, measureColumns, measureGroups } from "../schema/measure.js";
import { type Theme, themes } from "../schema/theme.js";
import { openTables, type TableDatabase } from "../store/database.js";
import { projectAt } from "../store/project.js";
import { counted } from "../text/english.js";
import { type AnswerOptions, emitAnswer } from "./answer.js";
import { ask } from "./ask.js";
import { type Choice, chosen } from "./choice.js";
import { CliError } from "./cli-error.js";
import { compareWords, wordColumns } from "./compare-words.js";
import { say } from "./log.js";

export interface CompareOptions extends AnswerOptions {
	theme?: string;
	regions?: string;
	measure?: string;
	words?: boolean;
}

/** What was asked for, every code known. */
interface Chosen {
	themes: readonly Theme[];
	/** None is all. */
	regions: readonly string[];
	/** Groups and measures by name; none is all. */
	measures: readonly string[];
}

/** `bice compare`: writes the measures of themes in each plan of the regions, or each region's distinctive words. */
export async function compare(options: CompareOptions, root?: string): Promise<void> {
	const project = projectAt(root);
	const database = await openTables(project.tables, { superseded: "left out" });
	try {
		const asked = await readChoices(database, options);
		if (options.words) {
			return await emitAnswer(wordColumns, await compareWords(database, project, asked), options);
		}
		const rows = await compareMeasures(database, asked);
		await emitAnswer(Object.keys(measureColumns), rows, options);
		warnOfUnlike(rows);
	} finally {
		database.close();
	}
}

async function readChoices(
	database: TableDatabase,
	{ theme, regions, measure, words }: CompareOptions,
): Promise<Chosen> {
	if (words && measure !== undefined) throw new CliError("--words takes no --measure", "Leave out one of the two.");
	const known = await ask(database, regionsQuery);
	const named = known.map(({ region_code, region }): Choice => ({ code: region_code, name: region }));
	return {
		themes: chosen(
			"theme",
			theme ?? "",
			themes.map((code) => ({ code })),
		),
		regions: regions === undefined ? [] : chosen("region", regions, named),
		measures: measure === undefined ? [] : chosen("measure", measure, measureNames()),
	};
}

/** Each group, then its measures. */
function measureNames(): Choice[] {
	return Object.entries(measureGroups).flatMap(([group, ids]) => [
		{ code: group },
		...ids.filter((id) => id !== group).map((id) => ({ code: id })),
	]);
}

async function compareMeasures(database: TableDatabase, asked: Chosen): Promise<MeasureRow[]> {
	const isAsked = (name: string) => asked.measures.length === 0 || asked.measures.includes(name);
	const definitions = measureDefinitions.filter(({ id, group }) => isAsked(id) || isAsked(group));
	const rows: MeasureRow[] = [];
	for (const theme of asked.themes) {
		const clauses = await ask(database, measureClausesQuery({ theme, regions: asked.regions }));
		rows.push(...measureRows(clauses, theme, definitions));
	}
	return rows;
}

/** Says it where plans of different type or length stand side by side: their figures are not like for like. */
function warnOfUnlike(rows: readonly MeasureRow[]): void {
	const spans = rows.map(({ plan_type, period_start, period_end }) => {
		const years = period_start === null || period_end === null ? null : period_end - period_start + 1;
		return `${plan_type}, ${years === null ? "years unknown" : counted(years, "year")}`;
	});
	const kinds = [...new Set(spans)];
	if (kinds.length > 1) say("compare", `plans of different kinds, not like for like: ${kinds.join("; ")}`);
}
