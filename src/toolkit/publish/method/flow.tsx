import { copy } from "../copy.js";
import { formatNumber } from "../figure-format.js";

export type Step = keyof typeof copy.method.steps;

/** How a plan is read: a step a column, what it leaves standing on the line, what it does under it. */
export function Flow({ counts }: { counts: Readonly<Partial<Record<Step, number>>> }) {
	const words = copy.method;
	return (
		<ol class="flow">
			{(Object.keys(words.steps) as Step[]).map((step) => {
				const count = counts[step];
				return (
					<li key={step}>
						<p class="rule">
							<b>{words.steps[step].name}</b>
							{count === undefined ? null : (
								<span>
									{formatNumber(count)} <small>{words.stepUnits[step]}</small>
								</span>
							)}
						</p>
						<p class="reason">{words.steps[step].note}</p>
					</li>
				);
			})}
		</ol>
	);
}
