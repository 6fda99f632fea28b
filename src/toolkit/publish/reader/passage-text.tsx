import { targetAnchor } from "../place-link.js";
import { PlainText } from "./plain-text.js";
import type { Passage, Run } from "./run.js";

/** Passages of a clause: sentences with targets can be tinted, and each target's numeral is an anchor and a link. */
export function PassageText({ passages, keyOf }: { passages: readonly Passage[]; keyOf: (run: Run) => number }) {
	return (
		<>
			{passages.map((passage, index) => {
				const runs = passage.runs.map((run, place) => <RunText key={place} run={run} rank={keyOf(run)} />);
				return passage.quoted ? (
					<span key={index} class="sentence">
						{runs}
					</span>
				) : (
					runs
				);
			})}
		</>
	);
}

function RunText({ run, rank }: { run: Run; rank: number }) {
	if (run.target === null) {
		return run.heading ? (
			<b>
				<PlainText text={run.text} />
			</b>
		) : (
			<PlainText text={run.text} />
		);
	}
	const anchor = targetAnchor(run.target.target_id);
	return (
		<a class={`target theme-${run.target.theme}`} id={anchor} href={`#${anchor}`} data-rank={rank}>
			{run.text}
		</a>
	);
}
