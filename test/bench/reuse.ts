import { normalText } from "../../src/toolkit/compare/reuse/normal-text.js";
import { type ReuseText, reuseRows } from "../../src/toolkit/compare/reuse/reuse.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import type { Codebooks, PlanSource } from "../../src/toolkit/schema/codebook.js";
import { syntheticPlans } from "./synthetic-plan.js";
import { figure } from "./timing.js";

const counts = [50, 100, 200, 400];

/** Returns the seconds that finding what plans share takes by how many plans of 20,000 characters there are. */
export function reuseGrowthRows(
	sources: readonly PlanSource[],
	_codebooks: Codebooks,
	plans: readonly number[] = counts,
): Record<string, string>[] {
	const made = syntheticPlans(sources, Math.max(...plans)).map(toText);
	return plans.map((count) => {
		const start = performance.now();
		const rows = reuseRows(made.slice(0, count));
		const ms = performance.now() - start;
		return {
			plans: String(count),
			s: figure(ms / 1000),
			"ms/plan": figure(ms / count),
			passages: String(rows.length),
			boilerplate: String(rows.filter(({ boilerplate }) => boilerplate).length),
		};
	});
}

function toText(text: string, number: number): ReuseText {
	const document = { document_id: `plan-${String(number).padStart(4, "0")}`, issued: null, period_start: 2001 };
	return { document, text: normalText(parsePlan(text)) };
}
