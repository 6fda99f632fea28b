import type { EntryRow } from "../../query/entry.js";
import type { ReadingTarget } from "../../query/reading.js";
import type { Theme } from "../../schema/theme.js";
import { copy } from "../copy.js";
import { clausePath, targetPath } from "../place-link.js";
import { PlainText } from "../reader/plain-text.js";
import { toPassages } from "../reader/run.js";

/** A clause in the list: its name, and of its text the sentences that hold targets. `off` keeps it unseen. */
export function ClauseEntry({
	entry,
	points,
	targets,
	off,
}: {
	entry: EntryRow;
	points: readonly string[];
	targets: readonly ReadingTarget[];
	off: boolean;
}) {
	const sentences = toPassages(points, entry, targets).filter((passage) => passage.quoted);
	const themes: readonly Theme[] = entry.stated;
	return (
		<article class="entry" data-themes={themes.join(" ")} data-off={off ? "" : undefined}>
			<h3>
				<a href={clausePath(entry)}>
					<span>{entry.number ?? entry.ordinal}</span> {entry.heading ?? copy.clauseName(entry.number, entry.ordinal)}
				</a>
			</h3>
			{sentences.map((sentence, index) => (
				<p key={index}>
					{sentence.runs.map((run, place) =>
						run.target === null ? (
							<PlainText key={place} text={run.text} />
						) : (
							<a
								key={run.target.target_id}
								class={`target theme-${run.target.theme}`}
								href={targetPath(run.target)}
								data-mark={run.target.target_id}
							>
								{run.text}
							</a>
						),
					)}
				</p>
			))}
		</article>
	);
}
