import type { MeasureCell } from "../../chart/measure.js";
import type { MeasureClause } from "../../compare/measure-clause.js";
import { measureDefinitions } from "../../compare/measure-definition.js";
import { measureValues } from "../../compare/measure-value.js";
import { measureClausesQuery } from "../../query/measure.js";
import { type ThemeShareRow, themeSharesQuery } from "../../query/theme-share.js";
import type { measureGroups } from "../../schema/measure.js";
import type { Theme } from "../../schema/theme.js";
import type { TableDatabase } from "../../store/database.js";
import { ask } from "../report/report.js";

const known = new WeakMap<TableDatabase, Promise<MeasureCell[]>>();

/**
 * Returns every measure of every theme in every region, all plans of a region together: what the compare page draws.
 * The tables are asked once for each database, however many pages want to know.
 */
export function measureCells(database: TableDatabase): Promise<MeasureCell[]> {
	const cells = known.get(database) ?? readCells(database);
	known.set(database, cells);
	return cells;
}

async function readCells(database: TableDatabase): Promise<MeasureCell[]> {
	const shares = await ask(database, themeSharesQuery);
	const counted = shares.flatMap(countedCells);
	const defined: MeasureCell[] = [];
	for (const theme of new Set(shares.map((share) => share.theme))) {
		const question = measureClausesQuery({ theme });
		const clauses = (await database.query(question.sql, question.params)) as unknown as MeasureClause[];
		for (const region of new Set(shares.map((share) => share.region_code))) {
			defined.push(
				...definedCells(
					clauses.filter((clause) => clause.region_code === region),
					region,
					theme,
				),
			);
		}
	}
	return [...counted, ...defined];
}

/** The measures that are plain counts and shares. */
function countedCells(share: ThemeShareRow): MeasureCell[] {
	const { region_code, theme, clauses, numbered, targets, clause_share, target_share, per_thousand } = share;
	const cell = { region_code, theme, low: null, high: null, part: null, whole: null };
	return [
		{ ...cell, measure: "targets", value: targets, part: targets, whole: wholeOf(targets, target_share) },
		{ ...cell, measure: "clauses", value: clauses, part: clauses, whole: wholeOf(clauses, clause_share) },
		{ ...cell, measure: "share", value: target_share, part: targets, whole: wholeOf(targets, target_share) },
		{ ...cell, measure: "density", value: per_thousand },
		{
			...cell,
			measure: "numbered",
			value: clauses === 0 ? null : numbered / clauses,
			part: numbered,
			whole: clauses,
		},
	];
}

/** How many there are of which `part` is such a share; null where none of them is. */
function wholeOf(part: number, share: number): number | null {
	return share > 0 ? Math.round(part / share) : null;
}

/** `quantified_clauses` is what `numbered` counts. */
const definitions = measureDefinitions.filter(({ id }) => id !== "quantified_clauses");

function definedCells(clauses: readonly MeasureClause[], region_code: string, theme: Theme): MeasureCell[] {
	const values = measureValues(clauses, theme, definitions, `${region_code} ${theme}`);
	return values.map(({ definition: { id }, value, low, high, basis }) => {
		const measure = id as Exclude<typeof id, (typeof measureGroups)["quantification"][1]>;
		return { region_code, theme, measure, value, low, high, part: null, whole: basis };
	});
}
