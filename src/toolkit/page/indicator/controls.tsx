import { type Theme, themes } from "../../schema/theme.js";
import { usePage } from "../page-context.js";
import { FilterChoice, FilterWord } from "../part/filter-choice.js";
import { FilterFind } from "../part/filter-find.js";
import { valuesIn } from "./headline.js";
import type { IndicatorSheet } from "./sheet.js";

/**
 * What is shown and in which order, as words: the chosen are bold and underlined. Each is a button that names its part of the
 * address (`data-set="theme=green"`); the script fills in the counts of what is chosen besides.
 */
export function Controls({ sheet }: { sheet: IndicatorSheet }) {
	const { copy, names } = usePage();
	const words = copy.indicator.controls;
	const present = themes.filter((theme) => sheet.rows.some(({ indicator }) => indicator.theme === theme));
	const within = (theme: Theme) => sheet.rows.filter(({ indicator }) => indicator.theme === theme).length;
	const most = Math.max(1, ...sheet.rows.map(valuesIn));
	const steps = Array.from({ length: Math.min(most, 5) }, (_, index) => index + 1);
	return (
		<search class="indicator-filters script-only" aria-label={words.label}>
			<FilterChoice name={words.theme}>
				<FilterWord set="theme=" chosen count={sheet.rows.length}>
					{words.all}
				</FilterWord>
				{present.map((theme) => (
					<FilterWord key={theme} set={`theme=${theme}`} theme={theme} count={within(theme)}>
						{names.theme(theme)}
					</FilterWord>
				))}
			</FilterChoice>
			<FilterChoice name={words.regions}>
				{steps.map((step) => (
					<FilterWord
						key={step}
						set={`regions=${step === 1 ? "" : step}`}
						chosen={step === 1}
						count={sheet.rows.filter((row) => valuesIn(row) >= step).length}
					>
						{words.atLeast(step)}
					</FilterWord>
				))}
			</FilterChoice>
			<FilterChoice name={words.show}>
				<FilterWord set="hide~caution" chosen count={cautionsIn(sheet)}>
					{words.caution}
				</FilterWord>
				<FilterWord set="hide~refused" chosen count={refusalsIn(sheet)}>
					{words.refused}
				</FilterWord>
			</FilterChoice>
			<FilterChoice name={words.order}>
				<FilterWord set="order=" chosen>
					{words.byTheme}
				</FilterWord>
				<FilterWord set="order=comparability">{words.byComparability}</FilterWord>
				<FilterWord set="order=regions">{words.byRegions}</FilterWord>
			</FilterChoice>
			<FilterChoice name={words.scale}>
				<FilterWord set="scale=" chosen>
					{copy.indicator.residentsOff}
				</FilterWord>
				<FilterWord set="scale=resident">{copy.indicator.residentsOn}</FilterWord>
			</FilterChoice>
			<div class="filter-find">
				<FilterFind words={words} all={sheet.rows.length} />
			</div>
		</search>
	);
}

function cautionsIn({ rows }: IndicatorSheet): number {
	return rows.flatMap(({ cells }) => cells.filter(({ best }) => best?.comparability === "caution")).length;
}

function refusalsIn({ rows }: IndicatorSheet): number {
	return rows.flatMap(({ cells }) => cells.flatMap(({ refused }) => refused)).length;
}
