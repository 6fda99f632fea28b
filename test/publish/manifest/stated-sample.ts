import type { StatedPlan } from "../../../src/toolkit/publish/manifest/stated-plan.js";
import { sha256 } from "./sample.js";

const text = "一、科技\n高新技术企业达到110家,𠮷林区新建<站>4个。";
const quote = "高新技术企业达到110家,𠮷林区新建<站>4个。";
const at = (part: string) => [...text.slice(0, text.indexOf(part))].length;

const of = (id: string, raw: string, value: number, unit: string): StatedPlan["targets"][number] => ({
	target_id: `plan/${id}`,
	document_id: "plan",
	start: at(`${raw}${unit}`),
	end: at(`${raw}${unit}`) + raw.length,
	raw,
	quote_start: at(quote),
	quote_end: at(quote) + [...quote].length,
	quote,
	value,
	value_max: null,
	unit,
	status: "read",
});

/** A plan whose tables say what its text says; code points count, of which one here is two UTF-16 units. */
export const plan: StatedPlan = {
	document: { document_id: "plan", source_sha256: sha256(text), characters: [...text].length },
	points: [...text],
	sha256: sha256(text),
	clauses: [{ clause_id: "plan#1", document_id: "plan", ordinal: 1, start: 0, end: [...text].length }],
	targets: [of("110", "110", 110, "家"), of("4", "4", 4, "个")],
};

/** Returns the plan with its first target changed. */
export function withTarget(change: Partial<StatedPlan["targets"][number]>): StatedPlan {
	return { ...plan, targets: plan.targets.map((target, index) => (index === 0 ? { ...target, ...change } : target)) };
}
