import type { ComponentChildren } from "preact";
import type { Theme } from "../../schema/theme.js";
import { themes } from "../../schema/theme.js";
import { usePage } from "../page-context.js";
import type { ChartEntry } from "./chart-entry.js";
import { chartKinds } from "./chart-kind.js";

/**
 * What the gallery shows, as words with counts: the chosen are bold and underlined. Each is a button that names its part of
 * the address (`data-set="theme=green"`); the script counts anew with what is chosen besides.
 */
export function FilterBar({ entries }: { entries: readonly ChartEntry[] }) {
	const { copy, names, format, regions } = usePage();
	const words = copy.charts.filter;
	const all = format.number(entries.length);
	const present = themes.filter((theme) => entries.some((entry) => entry.themes.includes(theme)));
	const kinds = chartKinds.filter((kind) => entries.some((entry) => entry.kinds.includes(kind)));
	const count = (holds: (entry: ChartEntry) => boolean) => entries.filter(holds).length;
	const isComplete = ({ regions: own }: ChartEntry) => own.length === regions.length;
	return (
		<search class="chart-filters script-only" aria-label={words.label}>
			<div class="chart-find">
				<label>
					<span>{words.find}</span>
					<input type="search" name="find" placeholder={words.findHint} autocomplete="off" spellcheck={false} />
				</label>
				<output data-shown={words.shown("{shown}", "{all}")}>{words.shown(all, all)}</output>
				<button type="button" data-clear hidden>
					{words.clear}
				</button>
			</div>
			<details open>
				<summary>{words.label}</summary>
				<Choice name={words.theme}>
					<Word set="theme=" chosen count={entries.length}>
						{words.all}
					</Word>
					{present.map((theme) => (
						<Word
							key={theme}
							set={`theme=${theme}`}
							theme={theme}
							count={count((entry) => entry.themes.includes(theme))}
						>
							{names.theme(theme)}
						</Word>
					))}
				</Choice>
				<Choice name={words.kind}>
					<Word set="kind=" chosen count={entries.length}>
						{words.all}
					</Word>
					{kinds.map((kind) => (
						<Word key={kind} set={`kind=${kind}`} count={count((entry) => entry.kinds.includes(kind))}>
							{copy.charts.kinds[kind]}
						</Word>
					))}
				</Choice>
				<Choice name={words.region}>
					<Word set="region=" chosen count={entries.length}>
						{words.all}
					</Word>
					{regions.map((code) => (
						<Word key={code} set={`region=${code}`} count={count((entry) => entry.regions.includes(code))}>
							{names.regionParts(code)[0]}
						</Word>
					))}
					{regions.length > 1 ? (
						<Word set="region=every" count={count(isComplete)}>
							{words.complete}
						</Word>
					) : null}
				</Choice>
			</details>
		</search>
	);
}

function Choice({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<fieldset>
			<legend>{name}</legend>
			<div>{children}</div>
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
	count: number;
	children: ComponentChildren;
}) {
	return (
		<button type="button" class={theme && `theme-${theme}`} data-set={set} aria-pressed={chosen}>
			{children}
			<small>{count}</small>
		</button>
	);
}
