import type { ComponentChildren } from "preact";
import { type Theme, themes } from "../../schema/theme.js";
import { usePage } from "../page-context.js";
import { valuesIn } from "./headline.js";
import type { IndicatorSheet } from "./sheet.js";

/**
 * What is shown and in which order, as words: the chosen are bold and underlined. Each is a button that names its part of the
 * address (`data-set="theme=green"`); the script fills in the counts of what is chosen besides.
 */
export function Controls({ sheet }: { sheet: IndicatorSheet }) {
	const { copy, names, format } = usePage();
	const words = copy.indicator.controls;
	const all = format.number(sheet.rows.length);
	const present = themes.filter((theme) => sheet.rows.some(({ indicator }) => indicator.theme === theme));
	const within = (theme: Theme) => sheet.rows.filter(({ indicator }) => indicator.theme === theme).length;
	const most = Math.max(1, ...sheet.rows.map(valuesIn));
	const steps = Array.from({ length: Math.min(most, 5) }, (_, index) => index + 1);
	return (
		<search class="indicator-filters script-only" aria-label={words.label}>
			<Choice name={words.theme}>
				<Word set="theme=" chosen count={sheet.rows.length}>
					{words.all}
				</Word>
				{present.map((theme) => (
					<Word key={theme} set={`theme=${theme}`} theme={theme} count={within(theme)}>
						{names.theme(theme)}
					</Word>
				))}
			</Choice>
			<Choice name={words.regions}>
				{steps.map((step) => (
					<Word
						key={step}
						set={`regions=${step === 1 ? "" : step}`}
						chosen={step === 1}
						count={sheet.rows.filter((row) => valuesIn(row) >= step).length}
					>
						{words.atLeast(step)}
					</Word>
				))}
			</Choice>
			<Choice name={words.show}>
				<Word set="hide~caution" chosen count={cautionsIn(sheet)}>
					{words.caution}
				</Word>
				<Word set="hide~refused" chosen count={refusalsIn(sheet)}>
					{words.refused}
				</Word>
			</Choice>
			<Choice name={words.order}>
				<Word set="order=" chosen>
					{words.byTheme}
				</Word>
				<Word set="order=comparability">{words.byComparability}</Word>
				<Word set="order=regions">{words.byRegions}</Word>
			</Choice>
			<Choice name={words.scale}>
				<Word set="scale=" chosen>
					{copy.indicator.residentsOff}
				</Word>
				<Word set="scale=resident">{copy.indicator.residentsOn}</Word>
			</Choice>
			<div class="filter-find">
				<label>
					<span>{words.find}</span>
					<input type="search" name="find" placeholder={words.findHint} autocomplete="off" spellcheck={false} />
				</label>
				<output data-shown={words.shown("{shown}", "{all}")}>{words.shown(all, all)}</output>
				<button type="button" data-clear hidden>
					{words.clear}
				</button>
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

function Choice({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<fieldset>
			<legend>{name}</legend>
			{children}
		</fieldset>
	);
}

function Word({
	set,
	theme,
	chosen = false,
	count,
	children,
}: {
	set: string;
	theme?: Theme;
	chosen?: boolean;
	count?: number;
	children: ComponentChildren;
}) {
	return (
		<button type="button" class={theme && `theme-${theme}`} data-set={set} aria-pressed={chosen}>
			{children}
			{count === undefined ? null : <small>{count}</small>}
		</button>
	);
}
