import { type Measure, type MeasureSet, measureSets } from "../../chart/measure.js";
import type { Theme } from "../../schema/theme.js";
import { usePage } from "../page-context.js";

/** A theme that can be chosen, and how many targets it has. */
export interface ThemeChoice {
	theme: Theme;
	targets: number;
}

/** Themes and measures as words: the chosen ones bold and underlined. They are buttons, for mouse and keyboard alike. */
export function Controls({
	themes,
	chosen,
	measures,
	measure,
}: {
	themes: readonly ThemeChoice[];
	chosen: readonly Theme[];
	/** Those that tell something in this collection. */
	measures: readonly Measure[];
	measure: Measure;
}) {
	const { copy, names } = usePage();
	const words = copy.compare;
	const total = themes.reduce((sum, { targets }) => sum + targets, 0);
	return (
		<div class="controls script-only wide">
			<fieldset>
				<legend>{words.themes}</legend>
				<button type="button" data-choose-theme="all" aria-pressed="false">
					{words.allThemes} <small>{total}</small>
				</button>
				{themes.map(({ theme, targets }) => (
					<button
						key={theme}
						type="button"
						class={`theme-${theme}`}
						data-choose-theme={theme}
						aria-pressed={chosen.includes(theme)}
					>
						{names.theme(theme)} <small>{targets}</small>
					</button>
				))}
			</fieldset>
			<fieldset class="measures">
				<legend>{words.measures}</legend>
				{(Object.keys(measureSets) as MeasureSet[]).map((set) => (
					<MeasureWords
						key={set}
						set={set}
						measures={measures.filter((name) => (measureSets[set] as readonly Measure[]).includes(name))}
						measure={measure}
					/>
				))}
			</fieldset>
			<div class="chips">
				<span class="chip" data-chip hidden>
					<small>{words.linked}</small>{" "}
					<button type="button" data-clear="target">
						<span data-chip-name /> <span aria-hidden="true">×</span>
					</button>
				</span>
				<button type="button" class="clear" data-clear="all" hidden>
					{words.clearAll}
				</button>
				<span role="status" class="absent" data-unknown={words.unknown("…")} />
			</div>
		</div>
	);
}

function MeasureWords({ set, measures, measure }: { set: MeasureSet; measures: readonly Measure[]; measure: Measure }) {
	const words = usePage().copy.compare;
	if (measures.length === 0) return null;
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would bring a frame and a line of its own
		<span class="measure-set" role="group" aria-label={words.sets[set]}>
			<small aria-hidden="true">{words.sets[set]}</small>
			{measures.map((name) => (
				<button
					key={name}
					type="button"
					data-choose-measure={name}
					aria-pressed={name === measure}
					title={words.measure[name].note}
				>
					{words.measure[name].name}
				</button>
			))}
		</span>
	);
}
