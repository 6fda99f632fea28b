import type { Terms } from "./term.js";

export const terms: Terms = {
	kinds: {
		level: "level",
		increment: "new in period",
		growth: "growth",
		reduction: "reduction",
		cap: "cap",
		ratio: "share",
		standard: "standard",
	},
	planTypes: {
		annual: "annual key points",
		multi_year: "multi-year plan",
		campaign: "campaign plan",
		report: "work report",
		measures: "support measures",
	},
	bindings: { binding: "binding", expected: "expected" },
	bounds: { ge: "≥", le: "≤", approx: "about ", eq: "", range: "" },
	comparabilities: { yes: "comparable", caution: "with caution", no: "not comparable" },
	fields: {
		indicator: "indicator",
		value: "value",
		value_max: "upper value",
		unit: "unit",
		comparator: "comparator",
		kind: "kind",
		per: "per",
		deadline: "deadline",
		baseline: "baseline",
		theme: "theme",
		binding: "binding",
	},
	notStated: "not stated",
};
