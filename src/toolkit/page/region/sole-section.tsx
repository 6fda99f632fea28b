import type { DistinctiveWord } from "../../compare/distinctive.js";
import { type FocusTheme, focusThemes } from "../../schema/theme.js";
import { clausePath, indicatorPath, targetPath } from "../address/place-link.js";
import { idPart } from "../card/id-part.js";
import { amountOf, amountText } from "../indicator/amount.js";
import { drawnOf } from "../indicator/drawn.js";
import { type PageContext, usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { TakeLink } from "../part/take-link.js";
import { leastCertain } from "../theme/read-words.js";
import { Section } from "../theme/section.js";
import { joined } from "../theme/table.js";
import { type Entries, WordList } from "../theme/word-list.js";
import { soleFinding } from "./finding.js";
import type { SoleIndicator } from "./sole-indicator.js";

/** What stands in the plans of this region only: indicators without a counterpart, and words that others use less. */
export function SoleSection({
	region,
	indicators,
	words,
	entries,
}: {
	region: string;
	indicators: readonly SoleIndicator[];
	words: readonly DistinctiveWord[];
	entries: Entries;
}) {
	const page = usePage();
	const { copy } = page;
	return (
		<Section id="sole" name={copy.region.sole} sentence={soleFinding(indicators, words, entries, page)}>
			{indicators.length === 0 ? null : <IndicatorList region={region} indicators={indicators} />}
			{words.length === 0 ? null : <WordRows region={region} words={words} entries={entries} />}
		</Section>
	);
}

function IndicatorList({ region, indicators }: { region: string; indicators: readonly SoleIndicator[] }) {
	const page = usePage();
	const { copy, language } = page;
	return (
		<div class="grid sole" data-row>
			<p class="label">
				<b>{copy.region.soleIndicators}</b>
				<small>{copy.region.soleIndicatorsNote}</small>
				<TakeLink card={`region/${idPart(region)}/sole`} />
			</p>
			<ul class="wide sole-list">
				{indicators.map(({ row, best }) => (
					<li key={row.indicator.indicator_id} class={`theme-${row.indicator.theme}`} data-theme={row.indicator.theme}>
						<a class="figure" href={targetPath(best)}>
							{amountText(amountOf(drawnOf(best), row.indicator.unit, page))}
						</a>
						<a class="sole-name" href={indicatorPath(row.indicator.indicator_id)}>
							{row.indicator[language]}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}

function WordRows({ region, words, entries }: { region: string; words: readonly DistinctiveWord[]; entries: Entries }) {
	const page = usePage();
	const most = Math.max(...words.map(({ z }) => z), leastCertain);
	const own = (theme: FocusTheme) => words.filter((word) => word.theme === theme);
	const { copy, names } = page;
	return (
		<ChartFigure
			id="word-chart"
			card={`region/${idPart(region)}/words`}
			summary={joined(
				focusThemes.map((theme) => copy.theme.wordSummary(names.theme(theme), said(own(theme), page))),
				page,
			)}
			table={{
				columns: [
					copy.theme.columns.word,
					copy.region.columns.theme,
					copy.theme.columns.count,
					copy.theme.columns.others,
					copy.theme.columns.weight,
				],
				rows: words.map(({ word, theme, count, others, z, clauses }) => {
					const first = entries.get(clauses[0] ?? "");
					return [
						first === undefined ? word : { text: word, href: clausePath(first) },
						names.theme(theme),
						count,
						others,
						z,
					];
				}),
			}}
		>
			{focusThemes.map((theme, index) => (
				<div key={theme} class={`grid sole-words theme-${theme}`} data-row data-theme={theme}>
					<p class="label">
						<b>{copy.region.soleWords(names.theme(theme))}</b>
						{index === 0 ? <small>{copy.region.soleWordsNote}</small> : null}
					</p>
					<div class="wide">
						<WordList words={own(theme)} entries={entries} most={most} />
					</div>
				</div>
			))}
		</ChartFigure>
	);
}

function said(words: readonly DistinctiveWord[], { copy, language }: PageContext): string {
	return words.length === 0 ? copy.theme.wordNone : words.map(({ word }) => word).join(language === "zh" ? "、" : ", ");
}
