import type { Plan } from "../parse/plan.js";
import { judge } from "./judgement.js";
import { readSentence } from "./read-sentence.js";
import { tableTargets } from "./table-target.js";
import type { Target } from "./target.js";
import type { UnitReader } from "./unit.js";

/**
 * Returns the targets of a plan in the order of its text. Sentence by sentence: judge its numerals, read the phrase of
 * each that stays, share out what 分别 distributes, then bound, kind and deadline.
 */
export function extractTargets(plan: Plan, readUnit: UnitReader): Target[] {
	const inSentences = judge(plan, readUnit).flatMap((sentence) => {
		const kept = sentence.filter(({ refusal }) => refusal === null).map(({ candidate }) => candidate);
		return kept.length === 0 ? [] : readSentence(plan, kept);
	});
	const inTables = plan.rows.flatMap((row) => tableTargets(plan, row, readUnit));
	return [...inSentences, ...inTables].sort((a, b) => a.span.start - b.span.start);
}
