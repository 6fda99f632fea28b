import { optional, type Row, required } from "./column.js";

/** Whether an observation may stand beside others: yes, only with its reason shown, or not at all. */
export const comparabilities = ["yes", "caution", "no"] as const;
export type Comparability = (typeof comparabilities)[number];

/** `observations`: targets that measure an indicator of the codebook, unit converted and annualised. */
export const observationColumns = {
	target_id: required("VARCHAR", "目标代码", "Target"),
	indicator_id: required("VARCHAR", "指标代码", "Indicator of the codebook"),
	value: required("DOUBLE", "数值", "Value in the canonical unit"),
	value_max: optional("DOUBLE", "数值上限", "High end of a range, in the canonical unit"),
	unit: required("VARCHAR", "单位", "Canonical unit"),
	annual_value: optional("DOUBLE", "年均值", "Value a year, for flows over several years"),
	years: optional("DOUBLE", "年数", "Years that the value covers"),
	comparability: required("VARCHAR", "可比性", `Comparability: ${comparabilities.join(", ")}`),
	reason: optional("VARCHAR", "理由", "Why caution or no"),
} as const;
export type ObservationRow = Row<typeof observationColumns>;
