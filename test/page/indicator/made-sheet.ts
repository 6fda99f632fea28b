import type { IndicatorSheet, SheetCell, SheetRow, Stated } from "../../../src/toolkit/page/indicator/sheet.js";
import { toPageContext } from "../../../src/toolkit/page/page-context.js";
import type { RegionRow } from "../../../src/toolkit/query/region.js";
import type { Indicator } from "../../../src/toolkit/schema/indicator.js";
import { codebooks } from "../../row/collection.js";

export const zh = toPageContext("zh", codebooks);
export const en = toPageContext("en", codebooks);

/** Returns the text of a sentence with its figures. */
export const textOf = (parts: readonly (string | { figure: string })[] | null) =>
	parts?.map((part) => (typeof part === "string" ? part : part.figure)).join("") ?? null;

export function indicatorOf(id: string): Indicator {
	const found = codebooks.indicators.find(({ indicator_id }) => indicator_id === id);
	if (!found) throw new Error(`unknown indicator: ${id}`);
	return found;
}

/** A value of the indicator of high-tech enterprises in Gaoqing, or what is said of it otherwise. */
export function stated(change: Partial<Stated> = {}): Stated {
	return {
		target_id: "plan/1",
		indicator_id: "high_tech_enterprises",
		document_id: "plan",
		region_code: "370322",
		region: "高青县",
		state: "value",
		value: 72,
		value_max: null,
		unit: "家",
		written: "72家",
		comparator: "eq",
		annual_value: null,
		annual_value_max: null,
		years: null,
		year: 2024,
		plan_type: "annual",
		comparability: "yes",
		reason: null,
		reason_en: null,
		start: 20,
		end: 22,
		sentence: "高新技术企业达到72家。",
		...change,
	};
}

const codes = ["370322", "370702", "370214", "370117"];

export function cell(index: number, change: Partial<SheetCell> = {}): SheetCell {
	const region = codes[index] ?? "";
	const name = codebooks.regions.find(({ code }) => code === region)?.name ?? "";
	return { region, name, best: null, more: [], refused: [], absence: null, clause: null, ...change };
}

/** A row whose cells have these values, null for none. */
export function rowOf(
	id: string,
	values: readonly (Partial<Stated> | null)[],
	change: Partial<SheetRow> = {},
): SheetRow {
	const cells = values.map((value, index) => cell(index, { best: value && stated(value) }));
	const like = cells.filter(({ best }) => best?.comparability === "yes").length;
	return { indicator: indicatorOf(id), group: "comparable", cells, pairs: (like * (like - 1)) / 2, ...change };
}

export function sheetOf(rows: readonly SheetRow[]): IndicatorSheet {
	const regions = codes.map((region_code): RegionRow => {
		const region = codebooks.regions.find(({ code }) => code === region_code)?.name ?? "";
		return { region_code, region, city: null, documents: 1, characters: 1, clauses: 1, targets: 1 };
	});
	return { regions, places: codebooks.regions, rows };
}
