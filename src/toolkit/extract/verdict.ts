import type { Plan } from "../parse/plan.js";
import { judge } from "./judgement.js";
import type { UnitReader } from "./unit.js";

/** How many numerals of the body a rule refused, or (`target`) none did. */
export interface Verdict {
	name: string;
	zh: string;
	count: number;
}

const kept = { name: "target", zh: "是目标" } as const;

/** Returns what became of the numerals in the sentences of a plan, by rule, the most frequent first. */
export function verdicts(plan: Plan, readUnit: UnitReader): Verdict[] {
	return sumVerdicts(
		judge(plan, readUnit)
			.flat()
			.map(({ refusal }) => ({ name: (refusal ?? kept).name, zh: (refusal ?? kept).zh, count: 1 })),
	);
}

/** Returns verdicts added up by rule, the most frequent first. */
export function sumVerdicts(all: readonly Verdict[]): Verdict[] {
	const sums = new Map<string, Verdict>();
	for (const { name, zh, count } of all) sums.set(name, { name, zh, count: count + (sums.get(name)?.count ?? 0) });
	return [...sums.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
