import type { ReadingClause, ReadingTarget } from "../../query/reading.js";
import { focusThemes } from "../../schema/theme.js";
import { copy } from "../copy.js";
import { useNames } from "../names.js";
import { clauseAnchor } from "../place-link.js";
import { PassageText } from "./passage-text.js";
import { toPassages } from "./run.js";
import { type Citation, TargetReading } from "./target-reading.js";

/** A clause: its number and themes in the margin, its text, and beside it how each of its targets was read. */
export function ClauseBlock({
	clause,
	points,
	targets,
	citation,
}: {
	clause: ReadingClause;
	points: readonly string[];
	targets: readonly ReadingTarget[];
	citation: Citation;
}) {
	const from = clause.start + numberLength(points, clause);
	const passages = toPassages(points, { start: from, end: clause.end }, targets, headingSpan(points, clause, from));
	const served = clause.focus.length > 0 ? clause.focus : [clause.theme];
	const hue = focusThemes.find((theme) => served.includes(theme)) ?? "other";
	return (
		<section class={`clause theme-${hue}`} id={clauseAnchor(clause.ordinal)}>
			<div class="margin">
				<a href={`#${clauseAnchor(clause.ordinal)}`} aria-label={copy.clauseName(clause.number, clause.ordinal)}>
					{clause.number?.replace(/[.．、]$/u, "") ?? clause.ordinal}
				</a>
				{served.map((theme) => (
					<small key={theme} class={`theme-${theme}`}>
						{useNames().theme(theme)}
					</small>
				))}
			</div>
			<p class="text">
				<PassageText passages={passages} keyOf={(run) => (run.target ? targets.indexOf(run.target) : -1)} />
			</p>
			<div class="side">
				{targets.map((target, rank) => (
					<TargetReading
						key={target.target_id}
						target={target}
						rank={rank}
						siblings={targets}
						back={clauseAnchor(clause.ordinal)}
						citation={{ ...citation, clause: copy.clauseName(clause.number, clause.ordinal) }}
					/>
				))}
			</div>
		</section>
	);
}

/** Returns how many code points the printed number takes at the start of a clause, with the space after it. */
function numberLength(points: readonly string[], clause: ReadingClause): number {
	const number = [...(clause.number ?? "")];
	const printed = number.length > 0 && number.every((sign, index) => points[clause.start + index] === sign);
	let length = printed ? number.length : 0;
	while (printed && /[\s.．、]/u.test(points[clause.start + length] ?? "")) {
		length++;
	}
	return length;
}

function headingSpan(points: readonly string[], clause: ReadingClause, from: number) {
	const heading = [...(clause.heading ?? "")];
	const found = heading.length > 0 && heading.every((sign, index) => points[from + index] === sign);
	return found ? { start: from, end: from + heading.length } : null;
}
