import type { Plan } from "../parse/plan.js";
import { type Candidate, candidates } from "./candidate.js";
import { refusals } from "./refusal/list.js";
import type { Refusal, RefusalContext } from "./refusal/refusal.js";
import { isReview } from "./review.js";
import type { UnitReader } from "./unit.js";

/** A numeral of the body and, where it is no target, the rule that refuses it. */
export interface Judgement {
	candidate: Candidate;
	refusal: Pick<Refusal, "name" | "zh"> | null;
}

const review = { name: "review", zh: "回顾或背景部分中的数字" } as const;

/** Returns every numeral of the body, in order, sentence by sentence, with the rule that refuses it or null. */
export function judge(plan: Plan, readUnit: UnitReader): Judgement[][] {
	const { metadata, view, sentences } = plan;
	const context: RefusalContext = { planType: metadata.plan_type, periodStart: metadata.period_start };
	return sentences.map((sentence) => {
		const looksBack = isReview(sentence.sectionPath, metadata.period_start, metadata.plan_type);
		return candidates(view.text, sentence, readUnit).map((candidate) => ({
			candidate,
			refusal: looksBack ? review : (refusals.find((rule) => rule.refuses(candidate, context)) ?? null),
		}));
	});
}
