import type { Copy } from "../copy/copy.js";
import { usePage } from "../page-context.js";

export type Step = keyof Copy["method"]["steps"];

/** How a plan is read: a step a column, what it leaves standing on the line, what it does under it. */
export function Flow({ counts }: { counts: Readonly<Partial<Record<Step, number>>> }) {
	const { copy, format } = usePage();
	const words = copy.method;
	const units: Readonly<Record<string, string>> = words.stepUnits;
	return (
		<ol class="flow">
			{(Object.keys(words.steps) as Step[]).map((step) => {
				const count = counts[step];
				return (
					<li key={step}>
						<p class="flow-step">
							<b>{words.steps[step].name}</b>
							{count === undefined ? null : (
								<span>
									{format.number(count)} <small>{units[step]}</small>
								</span>
							)}
						</p>
						<p class="note">{words.steps[step].note}</p>
					</li>
				);
			})}
		</ol>
	);
}
