import type { Evaluation } from "../../evaluate/evaluate.js";
import type { PlanRow } from "../../query/plan.js";
import { themes } from "../../schema/theme.js";
import { usePage } from "../page-context.js";
import { SentenceText } from "../part/sentence-text.js";
import { sum } from "../report/sum.js";
import { Flow } from "./flow.js";
import { Section } from "./section.js";
import { VerdictRows } from "./verdict-rows.js";

/** How a plan is read, step by step, and why most numerals are no targets; `example` asks why one is. */
export function HowRead({
	plans,
	evaluation,
	example,
}: {
	plans: readonly PlanRow[];
	evaluation: Evaluation | null;
	example: string | null;
}) {
	const { copy, format } = usePage();
	const verdicts = evaluation?.sets.find(({ set }) => set === "plans")?.verdicts ?? null;
	const numerals = verdicts && sum(verdicts.map(({ count }) => count));
	const kept = verdicts?.find(({ name }) => name === "target")?.count ?? 0;
	const sentence =
		numerals !== null &&
		copy.method.flowFinding(
			{ figure: format.number(numerals) },
			{ figure: format.number(kept), href: "/reader/" },
			{ figure: format.number(numerals - kept) },
		);
	return (
		<Section id="flow" name={copy.method.flow} sentence={sentence && <SentenceText parts={sentence} />}>
			<Flow
				counts={{
					source: sum(plans.map((plan) => plan.characters)),
					outline: sum(plans.map((plan) => plan.clauses)),
					...(numerals === null ? {} : { numeral: numerals, refusal: numerals - kept }),
					target: sum(plans.map((plan) => plan.targets)),
					theme: themes.length,
				}}
			/>
			{verdicts === null ? null : <VerdictRows verdicts={verdicts} example={example} />}
		</Section>
	);
}
