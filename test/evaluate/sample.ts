import type { GoldClause, GoldTarget } from "../../src/toolkit/evaluate/gold.js";

/** Returns a target as coded by hand: `高新技术企业达到110家`. */
export function goldTarget(fields: Partial<GoldTarget> = {}): GoldTarget {
	return {
		doc: "001",
		start: 10,
		end: 13,
		raw: "110",
		target: true,
		indicator: "高新技术企业",
		value: 110,
		value_max: null,
		unit: "家",
		comparator: "eq",
		kind: "level",
		per: null,
		deadline: "2025",
		baseline: null,
		theme: "innovation",
		...fields,
	};
}

/** Returns a clause as coded by hand. */
export function goldClause(fields: Partial<GoldClause> = {}): GoldClause {
	return { doc: "001", start: 5, heading: "壮大创新主体", primary: "innovation", focus: ["innovation"], ...fields };
}
