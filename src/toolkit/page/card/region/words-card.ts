import type { Card, CardPoint, CardRow, CardSentence } from "../../../card/card.js";
import type { DistinctiveWord } from "../../../compare/distinctive.js";
import { focusThemes } from "../../../schema/theme.js";
import { clausePath, regionPath } from "../../address/place-link.js";
import type { PageContext } from "../../page-context.js";
import { soleFinding } from "../../region/finding.js";
import { leastCertain } from "../../theme/read-words.js";
import { plainCell } from "../cell.js";
import { namedColumn } from "../column.js";
import { countPoint } from "../count-point.js";
import { saidWord } from "../theme/said-word.js";
import { wholePlans } from "../theme/source.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import type { RegionSource } from "./region-source.js";

/** Returns the words that a region uses more than the others on each focus theme, a bar a word; none where there are none. */
export function wordsCards(source: RegionSource, page: PageContext): Card[] {
	const { region, name, id, words: all, entries, report, book } = source;
	if (all.length === 0) return [];
	const { copy, format, language, names } = page;
	const words = copy.cardRegion.words;
	const most = Math.max(...all.map(({ z }) => z), leastCertain);
	const said = focusThemes.map((theme) => {
		const own = all.filter((word) => word.theme === theme);
		const each = own.map(({ word, count, others }) => words.one(word, count, others));
		const listed = each.length === 0 ? copy.theme.wordNone : each.join(language === "zh" ? "、" : ", ");
		return copy.theme.wordSummary(names.theme(theme), listed);
	});
	const sentences: Record<string, CardSentence> = {};
	const isCertain = all.some(({ z }) => z >= leastCertain);
	const draft = {
		id: `${id}/words`,
		theme: null,
		name: words.name(name),
		title: isCertain ? copy.cardWord.of(name, titleOf(soleFinding([], all, entries, page))) : words.name(name),
		subtitle: words.subtitle,
		alt: words.alt(name, said.join(language === "zh" ? "" : " ")),
		columns: [namedColumn("weight", words.column)],
		rows: all.map((word) => wordRow(word, most, pointOf(word), page)),
		notes: [],
		definitions: [copy.cardTerm.weight, copy.cardTerm.spoken],
		plans: wholePlans({ report }),
		page: `${regionPath(region)}#sole`,
		sentences,
	};
	return [toCard(draft, book, page)];

	/** The word as a bar, with the first sentence of the region that says it in one piece. */
	function pointOf(word: DistinctiveWord): CardPoint {
		const { z, count, others, clauses } = word;
		const label = words.label(word.word, format.number(z), count, others);
		const found = saidWord(word, book, page);
		if (found?.point.sentence) sentences[found.point.sentence] = found.sentence;
		if (found) return { ...found.point, label };
		const first = entries.get(clauses[0] ?? "");
		return countPoint(z, copy.card.theme.weight, label, first ? clausePath(first) : `${regionPath(region)}#sole`);
	}
}

function wordRow(
	{ word, theme, count, others, z }: DistinctiveWord,
	most: number,
	point: CardPoint,
	{ copy, format, names }: PageContext,
): CardRow {
	const words = copy.cardRegion.words;
	const isHint = z < leastCertain;
	return {
		key: `${theme} ${word}`,
		label: word,
		note: names.theme(theme),
		theme,
		scale: { kind: "bar", most },
		cells: [
			plainCell(`${count}/${others}`, [point], {
				mark: isHint ? "caution" : "plain",
				note: words.weight(format.number(z)),
				reasons: isHint ? [words.hint] : [],
			}),
		],
	};
}
