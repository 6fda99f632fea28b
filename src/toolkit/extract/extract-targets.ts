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
	nameElided(plan, inSentences);
	const inTables = plan.rows.flatMap((row) => tableTargets(plan, row, readUnit));
	return [...inSentences, ...inTables].sort((a, b) => a.span.start - b.span.start);
}

/** The work that a sentence opens with: 棚户区改造 of `实施棚户区改造项目,开工建设`. */
const ownProject = (lead: string) =>
	/(?:实施|推进|抓好|开展)(\p{Script=Han}{3,20}?)(?:项目|工程|行动),[^,]{0,12}$/u.exec(lead)?.[1] ?? null;

/**
 * A sentence may leave its indicator to a name before the number (`扩容“拟上市高新技术企业培育库”,年内力争入库6家`), to
 * the target before, or to the heading of its clause (`今年再建300个`).
 */
function nameElided({ clauses, view }: Plan, targets: readonly Target[]): void {
	targets.forEach((target, index) => {
		if (target.indicator !== "") return;
		const named = /.*“([^“”]{4,20})”/.exec(view.text.slice(target.quote.start, target.span.start))?.[1];
		const project = ownProject(view.text.slice(target.quote.start, target.span.start));
		const before = targets[index - 1];
		const isNear = before && before.clause === target.clause && target.span.start - before.span.end < 200;
		const heading = target.clause === null ? null : clauses[target.clause]?.heading;
		target.indicator =
			named ??
			(before?.quote.start === target.quote.start ? null : project) ??
			(isNear ? before.indicator : heading) ??
			target.sectionPath.at(-1) ??
			"";
	});
}
