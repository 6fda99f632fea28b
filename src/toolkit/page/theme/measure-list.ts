import { measureRows } from "../../compare/measure.js";
import { type MeasureDefinition, measureDefinitions } from "../../compare/measure-definition.js";
import { measureClausesQuery } from "../../query/measure.js";
import type { MeasureId, MeasureRow } from "../../schema/measure.js";
import type { FocusTheme } from "../../schema/theme.js";
import type { TableDatabase } from "../../store/database.js";
import { ask } from "../report/report.js";

/** The measures that tell how a theme is written; what counts targets and clauses stands on the page as marks already. */
const told: readonly MeasureId[] = [
	"attention_focus",
	"targets_per_thousand",
	"accountable_clauses",
	"departments",
	"dated_targets",
	"horizon",
	"comparator_ge",
];

/** A measure with its value in each plan, and the end of the scale that holds them all. */
export interface MeasureList {
	definition: MeasureDefinition;
	rows: MeasureRow[];
	most: number;
}

const known = new WeakMap<TableDatabase, Map<FocusTheme, Promise<MeasureList[]>>>();

/**
 * Returns how a theme is written in each plan, a list a measure; a measure that has no value in any plan is left out. Its
 * intervals take a while: they are drawn once for the same open tables, for page and charts in every language.
 */
export function readMeasures(database: TableDatabase, theme: FocusTheme): Promise<MeasureList[]> {
	const byTheme = known.get(database) ?? new Map<FocusTheme, Promise<MeasureList[]>>();
	known.set(database, byTheme);
	const lists = byTheme.get(theme) ?? drawMeasures(database, theme);
	byTheme.set(theme, lists);
	return lists;
}

async function drawMeasures(database: TableDatabase, theme: FocusTheme): Promise<MeasureList[]> {
	const definitions = measureDefinitions.filter(({ id }) => told.includes(id));
	const query = measureClausesQuery({ theme });
	const rows = measureRows(await ask(database, query, query.params.map(String)), theme, definitions);
	return definitions
		.map((definition) => {
			const own = rows.filter(({ measure }) => measure === definition.id);
			return { definition, rows: own, most: scaleOf(own) };
		})
		.filter((list) => list.rows.some(({ value }) => value !== null));
}

/** Returns the end of a scale from zero: one for shares, else the largest value or end of an interval. */
export function scaleOf(rows: readonly MeasureRow[]): number {
	if (rows.some(({ unit }) => unit === "share")) return 1;
	return Math.max(...rows.map(({ value, high }) => Math.max(value ?? 0, high ?? 0)), 0) || 1;
}
