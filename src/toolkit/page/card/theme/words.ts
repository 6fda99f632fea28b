import type { Card, CardCell, CardRow, CardSentence } from "../../../card/card.js";
import type { DistinctiveWord } from "../../../compare/distinctive.js";
import { themePath } from "../../address/place-link.js";
import { wordsFinding } from "../../theme/finding.js";
import { leastCertain } from "../../theme/read-words.js";
import { absentCell, plainCell } from "../cell.js";
import { regionColumns } from "../column.js";
import { plainText } from "../title.js";
import { toCard } from "../to-card.js";
import { saidWord } from "./said-word.js";
import { type ThemeSource, wholePlans } from "./source.js";

/** Returns the chart of the words that tell regions apart when they write of a theme; none where there is no such word. */
export function wordCards(source: ThemeSource, all: readonly DistinctiveWord[]): Card[] {
	const { theme, report, book, page } = source;
	const { copy, language, names } = page;
	const words = copy.card.theme;
	const columns = regionColumns(report.regions, page);
	const ofRegion = columns.map(({ key }) => all.filter(({ region_code }) => region_code === key));
	const count = Math.max(0, ...ofRegion.map((own) => own.length));
	const heaviest = Math.max(leastCertain, ...all.map(({ z }) => z));
	if (count === 0) return [];
	const sentences: Record<string, CardSentence> = {};
	const draft = {
		id: `theme/${theme}/words`,
		theme,
		name: words.words(names.theme(theme)),
		title: title(),
		subtitle: words.wordsSubtitle(names.theme(theme)),
		alt: [
			words.wordsAlt(names.theme(theme)),
			...columns.map(({ name }, index) => copy.theme.wordSummary(name, altWords(ofRegion[index] ?? []))),
		].join(language === "zh" ? "" : " "),
		columns,
		rows: Array.from({ length: count }, (_, rank) => wordRow(rank)),
		notes: [words.wordsNote(String(leastCertain)), `${copy.theme.wordsSource}${copy.card.end}`],
		definitions: [],
		page: `${themePath(theme)}#words`,
		plans: wholePlans(source),
		sentences,
	};
	return [toCard(draft, book, page)];

	function wordRow(rank: number): CardRow {
		return {
			key: `word-${rank + 1}`,
			label: words.wordRow(rank + 1),
			note: "",
			theme,
			scale: { kind: "bar", most: heaviest },
			cells: ofRegion.map((own) => {
				const word = own[rank];
				if (word !== undefined) return wordCell(word);
				return own.length === 0 && rank === 0 ? absentCell(copy.theme.wordNone) : plainCell("");
			}),
		};
	}

	function wordCell(word: DistinctiveWord): CardCell {
		const said = saidWord(word, book, page);
		if (said?.point.sentence) sentences[said.point.sentence] = said.sentence;
		return plainCell(word.word, said === null ? [] : [said.point], {
			note: `${word.count}/${word.others}`,
			mark: word.z < leastCertain ? "caution" : "plain",
		});
	}

	function altWords(own: readonly DistinctiveWord[]): string {
		if (own.length === 0) return copy.theme.wordNone;
		return own.map(({ word, count, others }) => copy.theme.counted(word, `${count}/${others}`)).join(copy.card.and);
	}

	/** What the page says of the words, in one sentence without its beginning and end. */
	function title(): string {
		const said = wordsFinding(report, all, new Map(), page).slice(1, -1);
		const name = names.theme(theme);
		return said.length === 0 ? words.words(name) : words.wordsTitle(name, plainText(said));
	}
}
