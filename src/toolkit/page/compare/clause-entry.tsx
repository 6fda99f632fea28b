import { clausePath, targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { PlainText } from "../reader/plain-text.js";
import type { ListEntry } from "./list-entry.js";
import { statedSentences } from "./stated-sentence.js";

/** A clause in the list: its name, and of its text the sentences that hold targets. `off` keeps it unseen. */
export function ClauseEntry({ entry, points, off }: { entry: ListEntry; points: readonly string[]; off: boolean }) {
	const { copy, language } = usePage();
	const { number, ordinal, heading, targets } = entry;
	const [first] = targets;
	const name = ordinal === null ? copy.compare.lead : copy.clauseName(number, ordinal);
	return (
		<article
			class="entry"
			lang={language === "zh" ? undefined : "zh-CN"}
			data-row
			data-themes={entry.stated.join(" ")}
			data-clause={name}
			data-off={off ? "" : undefined}
		>
			<h3>
				<a href={ordinal === null ? (first ? targetPath(first) : undefined) : clausePath({ ...entry, ordinal })}>
					<span>{ordinal === null ? name : (number ?? name)}</span> {heading}
				</a>
			</h3>
			{statedSentences(points, targets).map((runs, index) => (
				<p key={index}>
					{runs.map(({ text, target }, place) =>
						target === null ? (
							<PlainText key={place} text={text} />
						) : (
							<a key={place} class={`target theme-${target.theme}`} href={targetPath(target)}>
								{text}
							</a>
						),
					)}
				</p>
			))}
		</article>
	);
}
