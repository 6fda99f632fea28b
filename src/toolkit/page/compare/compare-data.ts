import type { CardColumn, CardSource } from "../../card/card.js";
import { type MeasureCell, measures } from "../../chart/measure.js";
import { allTargetsQuery } from "../../query/all-target.js";
import { entriesQuery } from "../../query/entry.js";
import { regionsQuery } from "../../query/region.js";
import { themes } from "../../schema/theme.js";
import type { TableDatabase } from "../../store/database.js";
import { readCardBook } from "../card/card-book.js";
import { regionColumns } from "../card/column.js";
import { planSources } from "../card/source.js";
import { readIndicatorSheet } from "../indicator/read-sheet.js";
import type { PageContext } from "../page-context.js";
import { ask } from "../report/report.js";
import { measureCells } from "./measure-cell.js";
import type { SideData } from "./side.js";
import { toSideData } from "./side-data.js";

/** What the compare page's script needs beside the page: measures by column, as Arquero takes them, and sentences. */
export interface CompareData {
	cells: { [Name in keyof MeasureCell]: MeasureCell[Name][] };
	side: SideData;
	/** What a view says beside its measures when it is taken along. */
	frame: { themes: Readonly<Record<string, string>>; columns: readonly CardColumn[]; sources: readonly CardSource[] };
}

/** Returns the data of the compare page's script, in the language of the page. */
export async function readCompareData(database: TableDatabase, page: PageContext): Promise<CompareData> {
	const [cells, sheet, targets, entries] = [
		await measureCells(database),
		await readIndicatorSheet(database),
		await ask(database, allTargetsQuery),
		await ask(database, entriesQuery),
	];
	return {
		cells: toColumns(cells),
		side: toSideData({ sheet, targets, entries }, page),
		frame: await readFrame(database, page),
	};
}

async function readFrame(database: TableDatabase, page: PageContext): Promise<CompareData["frame"]> {
	const [regions, book] = [await ask(database, regionsQuery), await readCardBook(database)];
	const written = new Map(regions.map((region) => [region.region_code, region]));
	return {
		themes: Object.fromEntries(themes.map((theme) => [theme, page.names.theme(theme)])),
		columns: regionColumns(
			page.regions.flatMap((code) => written.get(code) ?? []),
			page,
		),
		sources: planSources(book.plans.keys(), book, page),
	};
}

function toColumns(cells: readonly MeasureCell[]): CompareData["cells"] {
	return {
		region_code: cells.map((cell) => cell.region_code),
		theme: cells.map((cell) => cell.theme),
		measure: cells.map((cell) => cell.measure),
		value: cells.map((cell) => cell.value),
		low: cells.map((cell) => cell.low),
		high: cells.map((cell) => cell.high),
		part: cells.map((cell) => cell.part),
		whole: cells.map((cell) => cell.whole),
	};
}

/** Returns the measures that tell regions or themes apart: those that have one value everywhere, or none, are left out. */
export function tellingMeasures(cells: readonly MeasureCell[]): typeof measures {
	return measures.filter((measure) => {
		const values = cells.filter((cell) => cell.measure === measure && cell.value !== null).map(({ value }) => value);
		return new Set(values).size > 1;
	});
}
