import { type Measure, measures } from "../../chart/measure.js";
import type { Theme } from "../../schema/theme.js";
import { copy } from "../copy.js";

/** A theme that can be chosen, and how many targets it has. */
export interface ThemeChoice {
	theme: Theme;
	name: string;
	targets: number;
}

/** Themes and measures as words: the chosen ones bold and underlined. They are buttons, for mouse and keyboard alike. */
export function Controls({
	themes,
	chosen,
	measure,
}: {
	themes: readonly ThemeChoice[];
	chosen: readonly Theme[];
	measure: Measure;
}) {
	return (
		<div class="controls script-only wide">
			<fieldset>
				<legend>{copy.compare.themes}</legend>
				<button type="button" data-choose-theme="all" aria-pressed="false">
					{copy.compare.allThemes}
				</button>
				{themes.map(({ theme, name, targets }) => (
					<button
						key={theme}
						type="button"
						class={`theme-${theme}`}
						data-choose-theme={theme}
						aria-pressed={chosen.includes(theme)}
					>
						{name} <small>{targets}</small>
					</button>
				))}
			</fieldset>
			<fieldset>
				<legend>{copy.compare.measures}</legend>
				{measures.map((name) => (
					<button key={name} type="button" data-choose-measure={name} aria-pressed={name === measure}>
						{copy.measures[name].name}
					</button>
				))}
			</fieldset>
		</div>
	);
}
