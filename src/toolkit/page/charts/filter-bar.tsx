import { themes } from "../../schema/theme.js";
import { usePage } from "../page-context.js";
import { FilterChoice, FilterWord } from "../part/filter-choice.js";
import { FilterFind } from "../part/filter-find.js";
import type { ChartEntry } from "./chart-entry.js";
import { chartKinds } from "./chart-kind.js";

/**
 * What the gallery shows, as words with counts: the chosen are bold and underlined. Each is a button that names its part of
 * the address (`data-set="theme=green"`); the script counts anew with what is chosen besides.
 */
export function FilterBar({ entries }: { entries: readonly ChartEntry[] }) {
	const { copy, names, regions } = usePage();
	const words = copy.charts.filter;
	const present = themes.filter((theme) => entries.some((entry) => entry.themes.includes(theme)));
	const kinds = chartKinds.filter((kind) => entries.some((entry) => entry.kinds.includes(kind)));
	const count = (holds: (entry: ChartEntry) => boolean) => entries.filter(holds).length;
	const isComplete = ({ regions: own }: ChartEntry) => own.length === regions.length;
	return (
		<search class="chart-filters script-only" aria-label={words.label}>
			<div class="chart-find">
				<FilterFind words={words} all={entries.length} />
			</div>
			<details open>
				<summary>{words.label}</summary>
				<FilterChoice name={words.theme}>
					<div>
						<FilterWord set="theme=" chosen count={entries.length}>
							{words.all}
						</FilterWord>
						{present.map((theme) => (
							<FilterWord
								key={theme}
								set={`theme=${theme}`}
								theme={theme}
								count={count((entry) => entry.themes.includes(theme))}
							>
								{names.theme(theme)}
							</FilterWord>
						))}
					</div>
				</FilterChoice>
				<FilterChoice name={words.kind}>
					<div>
						<FilterWord set="kind=" chosen count={entries.length}>
							{words.all}
						</FilterWord>
						{kinds.map((kind) => (
							<FilterWord key={kind} set={`kind=${kind}`} count={count((entry) => entry.kinds.includes(kind))}>
								{copy.charts.kinds[kind]}
							</FilterWord>
						))}
					</div>
				</FilterChoice>
				<FilterChoice name={words.region}>
					<div>
						<FilterWord set="region=" chosen count={entries.length}>
							{words.all}
						</FilterWord>
						{regions.map((code) => (
							<FilterWord key={code} set={`region=${code}`} count={count((entry) => entry.regions.includes(code))}>
								{names.regionParts(code)[0]}
							</FilterWord>
						))}
						{regions.length > 1 ? (
							<FilterWord set="region=every" count={count(isComplete)}>
								{words.complete}
							</FilterWord>
						) : null}
					</div>
				</FilterChoice>
			</details>
		</search>
	);
}
