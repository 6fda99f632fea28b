import { optional, type Row, required } from "./column.js";
import { comparators } from "./target.js";
import { themes } from "./theme.js";

/** What can be measured of a theme in a plan, by group; a group is asked for by its name, a measure by its own. */
export const measureGroups = {
	attention: ["attention", "attention_focus"],
	quantification: ["targets_per_thousand", "quantified_clauses"],
	accountability: ["accountable_clauses", "departments"],
	time_boundness: ["dated_targets"],
	horizon: ["horizon"],
	comparator_mix: comparators.map((comparator) => `comparator_${comparator}` as const),
} as const;
export type MeasureGroup = keyof typeof measureGroups;
export type MeasureId = (typeof measureGroups)[MeasureGroup][number];

/** What a measured value is counted in: a share of one, a number for a thousand characters, a plain number, or years. */
export const measureUnits = ["share", "per_thousand", "count", "years"] as const;
export type MeasureUnit = (typeof measureUnits)[number];

/** A measure of a theme in one plan. The plan's type and years stand beside it always: they decide what it may stand beside. */
export const measureColumns = {
	region_code: optional("VARCHAR", "行政区划代码(GB/T 2260)", "Region code (GB/T 2260)"),
	region: optional("VARCHAR", "地区", "Region"),
	document_id: required("VARCHAR", "文件代码", "Document"),
	plan_type: required("VARCHAR", "规划类型", "Plan type"),
	period_start: optional("INTEGER", "规划期起(年)", "First year of the period"),
	period_end: optional("INTEGER", "规划期止(年)", "Last year of the period"),
	theme: required("VARCHAR", "主题", `Theme: ${themes.join(", ")}`),
	measure: required("VARCHAR", "度量", "Measure"),
	value: optional("DOUBLE", "数值", "Value; null where there is nothing to measure"),
	low: optional("DOUBLE", "区间下限", "Low end of the 95 % bootstrap interval over clauses"),
	high: optional("DOUBLE", "区间上限", "High end of it; both null where too few clauses carry the measure"),
	unit: required("VARCHAR", "单位", `Unit: ${measureUnits.join(", ")}`),
	basis: required("INTEGER", "基数", "How many clauses or targets the value rests on"),
} as const;
export type MeasureRow = Row<typeof measureColumns>;
