import type { Verdict } from "../../extract/verdict.js";
import { copy } from "../copy.js";
import { formatNumber } from "../figure-format.js";

/** Why numerals are no targets: a rule a row, its bar on one scale from zero. */
export function VerdictRows({ verdicts }: { verdicts: readonly Verdict[] }) {
	const refused = verdicts.filter(({ name }) => name !== "target");
	const most = Math.max(...refused.map(({ count }) => count), 1);
	return (
		<div class="verdicts">
			<h3>
				{copy.method.refusals} <small>{copy.method.refusalsNote}</small>
			</h3>
			<ul>
				{refused.map(({ name, zh, count }) => (
					<li key={name}>
						<p>
							{zh} <code>{name}</code>
						</p>
						<p class="bar-rule">
							<i style={{ "--share": (count / most).toFixed(4) }} />
							<b>{formatNumber(count)}</b>
						</p>
					</li>
				))}
			</ul>
			<p class="note">
				{copy.method.explain} <code>npx bice explain seeds/gaoqing-2024-key-points.txt --at 731</code>
			</p>
		</div>
	);
}
