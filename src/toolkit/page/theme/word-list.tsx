import type { DistinctiveWord } from "../../compare/distinctive.js";
import type { EntryRow } from "../../query/entry.js";
import { clausePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { leastCertain } from "./read-words.js";

/** Clauses by their codes. */
export type Entries = ReadonlyMap<string, EntryRow>;

/** Distinctive words, a line each: the word opens the first clause that says it, further clauses stand beside it. */
export function WordList({
	words,
	entries,
	most,
}: {
	words: readonly DistinctiveWord[];
	entries: Entries;
	/** The weight at the end of the scale. */
	most: number;
}) {
	const { copy } = usePage();
	if (words.length === 0) return <p class="absent">— {copy.theme.wordNone}</p>;
	return (
		<ul class="word-list">
			{words.map((word) => (
				<WordLine key={word.word} word={word} entries={entries} most={most} />
			))}
		</ul>
	);
}

function WordLine({ word, entries, most }: { word: DistinctiveWord; entries: Entries; most: number }) {
	const { copy } = usePage();
	const [first, ...more] = word.clauses.flatMap((id) => entries.get(id) ?? []);
	return (
		<li>
			<span class="word">
				{first === undefined ? (
					<b lang="zh-CN">{word.word}</b>
				) : (
					<a
						href={clausePath(first)}
						title={copy.theme.wordIn(word.word, copy.clauseName(first.number, first.ordinal))}
						lang="zh-CN"
					>
						{word.word}
					</a>
				)}
				<small>
					{word.count}
					<span class="of">/{word.others}</span>
				</small>
				<span class="where">
					{more.map((clause) => (
						<a
							key={clause.clause_id}
							href={clausePath(clause)}
							title={copy.theme.wordIn(word.word, copy.clauseName(clause.number, clause.ordinal))}
						>
							{clause.number?.replace(/[.．、]$/u, "") ?? clause.ordinal}
						</a>
					))}
				</span>
			</span>
			<i
				class={word.z >= leastCertain ? "word-weight" : "word-weight hint"}
				style={{ width: `${Math.min((word.z / most) * 100, 100).toFixed(2)}%` }}
			/>
		</li>
	);
}
