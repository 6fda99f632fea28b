import type { Terms } from "./term.js";

export const terms: Terms = {
	kinds: {
		level: "总量",
		increment: "新增",
		growth: "增速",
		reduction: "降幅",
		cap: "上限",
		ratio: "占比",
		standard: "标准",
	},
	planTypes: {
		annual: "年度要点",
		multi_year: "多年计划",
		campaign: "攻坚方案",
		report: "工作报告",
		measures: "政策措施",
	},
	bindings: { binding: "约束性", expected: "预期性" },
	bounds: { ge: "≥", le: "≤", approx: "约", eq: "", range: "" },
	comparabilities: { yes: "可比", caution: "慎比", no: "不可比" },
	fields: {
		indicator: "指标",
		value: "数值",
		value_max: "数值上限",
		unit: "单位",
		comparator: "比较",
		kind: "性质",
		per: "每",
		deadline: "期限",
		baseline: "基期",
		theme: "主题",
		binding: "约束性",
	},
	notStated: "未写",
};
