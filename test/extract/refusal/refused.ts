import type { Refusal } from "../../../src/toolkit/extract/refusal/refusal.js";
import { type Frame, marked } from "../coded-sentence.js";

/** Returns, for each numeral that 【】 stands around, whether the rule refuses it in a plan of some kind. */
export function refused(rule: Refusal, text: string, frame: Frame = "annual"): boolean[] {
	const { plan, candidates } = marked(frame, text);
	const { plan_type: planType, period_start: periodStart } = plan.metadata;
	return candidates.map((candidate) => rule.refuses(candidate, { planType, periodStart }));
}
