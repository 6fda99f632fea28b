import type { EntryRow } from "../../query/entry.js";
import type { ReadingTarget } from "../../query/reading.js";
import type { Theme } from "../../schema/theme.js";
import { clausePath, targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { PlainText } from "../reader/plain-text.js";
import { noAnnotations, type Passage, toPassages } from "../reader/run.js";

/** A clause with the sentences that hold targets of the theme; other targets in them are marked thinly. */
export function ClauseEntry({
	theme,
	entry,
	points,
	targets,
	note,
}: {
	theme: Theme;
	entry: EntryRow;
	points: readonly string[];
	/** All targets of the clause. */
	targets: readonly ReadingTarget[];
	note?: string | undefined;
}) {
	const { copy } = usePage();
	const passages = toPassages(points, entry, { ...noAnnotations, targets });
	return (
		<article class="theme-clause" data-row>
			<h4>
				<a href={clausePath(entry)}>
					<span>{entry.number ?? entry.ordinal}</span>{" "}
					<span lang="zh-CN">{entry.heading ?? copy.clauseName(entry.number, entry.ordinal)}</span>
				</a>
			</h4>
			{note === undefined ? null : <small>{note}</small>}
			{passages
				.filter((passage) => passage.runs.some(({ target }) => target?.theme === theme))
				.map((passage, index) => (
					<Sentence key={index} passage={passage} theme={theme} />
				))}
		</article>
	);
}

/** A sentence in the lead of a section, before its first clause; its targets are all of that sentence. */
export function LeadEntry({
	theme,
	targets,
	points,
}: {
	theme: Theme;
	targets: readonly ReadingTarget[];
	points: readonly string[];
}) {
	const { copy } = usePage();
	const [first] = targets;
	if (first === undefined) return null;
	const span = { start: first.quote_start, end: first.quote_end };
	return (
		<article class="theme-clause" data-row>
			<h4>{copy.theme.lead}</h4>
			{toPassages(points, span, { ...noAnnotations, targets }).map((passage, index) => (
				<Sentence key={index} passage={passage} theme={theme} />
			))}
		</article>
	);
}

function Sentence({ passage, theme }: { passage: Passage; theme: Theme }) {
	return (
		<p lang="zh-CN">
			{passage.runs.map(({ text, target }, place) =>
				target === null ? (
					<PlainText key={place} text={text} />
				) : (
					<a
						key={place}
						class={target.theme === theme ? `target theme-${theme}` : "target sibling"}
						href={targetPath(target)}
					>
						{text}
					</a>
				),
			)}
		</p>
	);
}
