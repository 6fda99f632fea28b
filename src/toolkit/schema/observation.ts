import { optional, type Row, required } from "./column.js";
import { comparators } from "./target.js";

/** Whether an observation may stand beside others: yes, only with its reason shown, or not at all. */
export const comparabilities = ["yes", "caution", "no"] as const;
export type Comparability = (typeof comparabilities)[number];

/** Whether a target measures the indicator, or only looks as if it did. */
export const observationRoles = ["member", "look_alike"] as const;
export type ObservationRole = (typeof observationRoles)[number];

/**
 * `observations`: targets that measure an indicator of the codebook, unit converted and annualised, and those that only
 * look like it (`no`). Document, region, year and comparator are repeated from the target, and the base year and level are
 * kept, so that two rows can be compared by themselves.
 */
export const observationColumns = {
	target_id: required("VARCHAR", "目标代码", "Target"),
	document_id: required("VARCHAR", "文件代码", "Document"),
	region_code: optional("VARCHAR", "行政区划代码(GB/T 2260)", "Region code"),
	indicator_id: required("VARCHAR", "指标代码", "Indicator of the codebook"),
	role: required("VARCHAR", "角色", `\`${observationRoles.join("` or `")}\``),
	value: required("DOUBLE", "数值", "Value in the unit of this row"),
	value_max: optional("DOUBLE", "数值上限", "High end of a range, in the unit of this row"),
	unit: required(
		"VARCHAR",
		"单位",
		"Canonical unit; as written where the target's unit is not of the indicator's dimension",
	),
	comparator: required("VARCHAR", "比较", `Comparator: ${comparators.join(", ")}`),
	annual_value: optional("DOUBLE", "年均值", "Value a year of a flow; compound annual rate (%) of a fall"),
	annual_value_max: optional("DOUBLE", "年均值上限", "High end of a range, a year"),
	years: optional("DOUBLE", "年数", "Years that a flow covers, or since the base year of a fall"),
	year: optional("INTEGER", "目标年", "Year of the deadline"),
	level: optional("VARCHAR", "认定级别", "Lowest level of recognition that the text names"),
	scope: optional("VARCHAR", "限定", "Attribute in the text that the codebook does not know"),
	comparability: required("VARCHAR", "可比性", `Comparability: ${comparabilities.join(", ")}`),
	reasons: required("VARCHAR[]", "理由代码", "Codes of the reasons for caution or no"),
	reason: optional("VARCHAR", "理由", "Why caution or no, in Chinese, divided by ；"),
	reason_en: optional("VARCHAR", "理由(英文)", "Why caution or no, in English, divided by semicolons"),
} as const;
export type ObservationRow = Row<typeof observationColumns>;
