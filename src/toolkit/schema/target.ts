import { optional, type Row, required } from "./column.js";
import { themes } from "./theme.js";

/** How the value bounds what is promised: 以上 `ge`, 以内 `le`, 左右 `approx`, plain `eq`, 3—5个 `range`. */
export const comparators = ["ge", "le", "approx", "eq", "range"] as const;
export type Comparator = (typeof comparators)[number];

/** What the value measures; meanings in the coding guide (`test/gold/GUIDELINES.md`). */
export const kinds = ["level", "increment", "growth", "reduction", "cap", "ratio", "standard"] as const;
export type Kind = (typeof kinds)[number];

/** Where the deadline was found: in the sentence, inherited from clause or section, or the period of the plan. */
export const deadlineSources = ["stated", "clause", "section", "plan"] as const;
export type DeadlineSource = (typeof deadlineSources)[number];

/** Whether the plan calls a target obligatory (约束性) or expected (预期性). */
export const bindings = ["binding", "expected"] as const;
export type Binding = (typeof bindings)[number];

/** How the row came to be: read by rule, corrected by a reader, or added by a reader. */
export const statuses = ["read", "corrected", "added"] as const;
export type Status = (typeof statuses)[number];

/** `targets`: one row a committed number. `text[start:end] === raw` and `text[quote_start:quote_end] === quote` always hold. */
export const targetColumns = {
	target_id: required("VARCHAR", "目标代码", "Target; stable under edits elsewhere in the text"),
	document_id: required("VARCHAR", "文件代码", "Document"),
	clause_id: optional("VARCHAR", "条款代码", "Clause; null in a section lead before the first clause"),
	region_code: optional("VARCHAR", "行政区划代码(GB/T 2260)", "Region code"),
	start: required("INTEGER", "数字起", "First code point of the numeral"),
	end: required("INTEGER", "数字止", "Code point after the numeral"),
	raw: required("VARCHAR", "原文数字", "The numeral as written"),
	quote_start: required("INTEGER", "原句起", "First code point of the sentence"),
	quote_end: required("INTEGER", "原句止", "Code point after the sentence"),
	quote: required("VARCHAR", "原句", "The sentence as written"),
	indicator: required("VARCHAR", "指标(原文说法)", "What is measured, in the words of the text"),
	value: required("DOUBLE", "数值", "Value, 万 and 亿 applied; low end of a range"),
	value_max: optional("DOUBLE", "数值上限", "High end of a range"),
	unit: required("VARCHAR", "单位", "Unit as written, empty if none"),
	comparator: required("VARCHAR", "比较", `Comparator: ${comparators.join(", ")}`),
	kind: required("VARCHAR", "性质", `Kind: ${kinds.join(", ")}`),
	per: optional("VARCHAR", "每", "`year` for a yearly amount"),
	deadline: optional("VARCHAR", "期限", "`YYYY` or `YYYY-MM`"),
	deadline_source: optional("VARCHAR", "期限来源", `Where the deadline was found: ${deadlineSources.join(", ")}`),
	baseline: optional("VARCHAR", "基期", "Base year of a change, if stated"),
	theme: required("VARCHAR", "主题", `Theme of what is measured: ${themes.join(", ")}`),
	binding: optional("VARCHAR", "约束性", `${bindings.join(" or ")}, where the text says`),
	rules: required("VARCHAR[]", "规则", "Rules that read it, in the order in which they fired"),
	status: required("VARCHAR", "状态", statuses.join(", ")),
} as const;
export type TargetRow = Row<typeof targetColumns>;
