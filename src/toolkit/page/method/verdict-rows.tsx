import type { Verdict } from "../../extract/verdict.js";
import { usePage } from "../page-context.js";

/** Why numerals are no targets: a rule a row, its bar on one scale from zero. */
export function VerdictRows({ verdicts, example }: { verdicts: readonly Verdict[]; example: string | null }) {
	const { copy, format } = usePage();
	const words = copy.method;
	const refused = verdicts.filter(({ name }) => name !== "target");
	const most = Math.max(...refused.map(({ count }) => count), 1);
	return (
		<div class="verdicts">
			<h3>
				{words.refusals} <small>{words.refusalsNote}</small>
			</h3>
			<ul>
				{refused.map(({ name, zh, count }) => (
					<li key={name}>
						<p>
							{copy.reading.refused.reason(name, zh)} <code>{name}</code>
						</p>
						<p class="verdict-bar">
							<i style={{ "--share": (count / most).toFixed(4) }} />
							<b>{format.number(count)}</b>
						</p>
					</li>
				))}
			</ul>
			{example === null ? null : (
				<p class="note">
					{words.explain} <code>{example}</code>
				</p>
			)}
		</div>
	);
}
