import { type Ground, groundOf } from "../../../src/toolkit/publish/manifest/ground.js";
import type { StatedObservation, StatedPlan } from "../../../src/toolkit/publish/manifest/stated-plan.js";
import { codebooks } from "../../row/collection.js";
import { sha256 } from "./sample.js";

const text = "一、科技\n高新技术企业达到110家,𠮷林区新建<站>4个。";
const quote = "高新技术企业达到110家,𠮷林区新建<站>4个。";
const at = (part: string) => [...text.slice(0, text.indexOf(part))].length;

const of = (raw: string, value: number, unit: string, indicator: string): StatedPlan["targets"][number] => ({
	target_id: `plan/${raw}`,
	document_id: "plan",
	clause_id: "plan#1",
	start: at(`${raw}${unit}`),
	end: at(`${raw}${unit}`) + raw.length,
	raw,
	quote_start: at(quote),
	quote_end: at(quote) + [...quote].length,
	quote,
	value,
	value_max: null,
	unit,
	comparator: "eq",
	indicator,
	deadline: "2024",
	baseline: null,
	theme: "innovation",
	status: "read",
});

/** A plan whose tables say what its text says; code points count, of which one here is two UTF-16 units. */
export const plan: StatedPlan = {
	document: {
		document_id: "plan",
		source_sha256: sha256(text),
		characters: [...text].length,
		period_start: 2024,
		period_end: null,
		plan_type: "annual",
	},
	points: [...text],
	sha256: sha256(text),
	clauses: [{ clause_id: "plan#1", document_id: "plan", ordinal: 1, number: "一、", start: 0, end: [...text].length }],
	targets: [of("110", 110, "家", "高新技术企业"), of("4", 4, "个", "站")],
};

/** Returns the plan with its first target changed. */
export function withTarget(change: Partial<StatedPlan["targets"][number]>): StatedPlan {
	return { ...plan, targets: plan.targets.map((target, index) => (index === 0 ? { ...target, ...change } : target)) };
}

/** What the first target is compared by: 110家 in three years. */
export const observation: StatedObservation = {
	target_id: "plan/110",
	region_code: "370322",
	indicator_id: "high_tech_enterprises",
	role: "member",
	value: 110,
	value_max: null,
	annual_value: 36.6666666667,
	annual_value_max: null,
	years: 3,
	year: 2024,
	unit: "家",
	comparator: "eq",
};

/** Returns what pages are checked against where the first target of the plan is as changed. */
export function groundWith(change: Partial<StatedPlan["targets"][number]> = {}): Ground {
	return groundOf({
		plans: new Map([["plan", withTarget(change)]]),
		observations: [observation],
		books: codebooks,
	});
}
