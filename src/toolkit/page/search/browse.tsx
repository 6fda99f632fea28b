import type { ComponentChildren } from "preact";
import { focusThemes } from "../../schema/theme.js";
import type { NamedKind } from "../../search/collection.js";
import type { SearchIndex } from "../../search/search-index.js";
import { htmlLanguages } from "../copy/copy.js";
import { usePage } from "../page-context.js";
import { answerPath } from "./answer-path.js";

/** All that has a name in the collection, each with its way on: what the search page shows before it is asked. */
export function Browse({ index }: { index: SearchIndex }) {
	const { search: words, charts } = usePage().copy;
	return (
		<div id="browse" class="browse">
			<Shelf id="themes" name={words.browseThemes} note={words.browseThemesNote}>
				<ThemeList index={index} />
			</Shelf>
			<Shelf id="plans" name={words.browsePlans} note={words.browsePlansNote}>
				<PlanList index={index} />
			</Shelf>
			<Shelf id="indicators" name={words.browseIndicators} note={words.browseIndicatorsNote}>
				{index.themes.map((theme, place) => (
					<IndicatorList key={theme.theme} index={index} theme={place} />
				))}
			</Shelf>
			<Shelf id="charts" name={charts.title} note={charts.take}>
				<ChartList index={index} />
			</Shelf>
			<Shelf id="departments" name={words.browseDepartments} note={words.browseDepartmentsNote}>
				<div class="by-region">
					{index.regions.map((region, place) => (
						<DepartmentList key={region.code} index={index} region={place} />
					))}
				</div>
			</Shelf>
		</div>
	);
}

function Shelf({ id, name, note, children }: { id: string; name: string; note: string; children: ComponentChildren }) {
	return (
		<section class="grid browse-shelf" aria-labelledby={`browse-${id}`}>
			<div>
				<h2 id={`browse-${id}`}>{name}</h2>
				<small>{note}</small>
			</div>
			<div class="wide">{children}</div>
		</section>
	);
}

/** A name that leads on, or stands alone where there is nothing to lead to. */
function Entry({
	index,
	kind,
	place,
	name,
	chinese = false,
}: {
	index: SearchIndex;
	kind: NamedKind;
	place: number;
	name: string;
	chinese?: boolean;
}) {
	const { language } = usePage();
	const path = answerPath(index, kind, place);
	const lang = chinese && language !== "zh" ? htmlLanguages.zh : undefined;
	return path === null ? (
		<span class="unstated" lang={lang}>
			{name}
		</span>
	) : (
		<a href={path} lang={lang}>
			{name}
		</a>
	);
}

function ThemeList({ index }: { index: SearchIndex }) {
	const { language, copy, format } = usePage();
	return (
		<ul class="browse-entries">
			{index.themes.map((theme, place) => (
				<li key={theme.theme} class={`theme-${theme.theme}`}>
					<b class="in-hue">
						<Entry index={index} kind="theme" place={place} name={theme.name[language]} />
					</b>
					<small>
						{copy.search.clauses(format.number(theme.clauses))} {copy.search.targets(format.number(theme.targets))}
					</small>
				</li>
			))}
		</ul>
	);
}

/** The charts of each theme, in the gallery. */
function ChartList({ index }: { index: SearchIndex }) {
	const { language, copy } = usePage();
	return (
		<ul class="browse-names">
			<li>
				<a href="/charts/">{copy.charts.filter.all}</a>
			</li>
			{index.themes.map(({ theme, name }) => (
				<li key={theme}>
					<a href={`/charts/?theme=${theme}`}>{name[language]}</a>
				</li>
			))}
		</ul>
	);
}

function PlanList({ index }: { index: SearchIndex }) {
	const { language } = usePage();
	return (
		<ul class="browse-entries">
			{index.plans.map((plan, place) => (
				<li key={plan.document_id}>
					<b>{index.regions[plan.region]?.short[language]}</b>{" "}
					<Entry index={index} kind="plan" place={place} name={plan.name[language]} />
					{plan.title === null ? null : <small lang={htmlLanguages.zh}>{plan.title}</small>}
				</li>
			))}
		</ul>
	);
}

function IndicatorList({ index, theme }: { index: SearchIndex; theme: number }) {
	const { language } = usePage();
	const { theme: code = "", name } = index.themes[theme] ?? {};
	const own = [...index.indicators.entries()].filter(([, indicator]) => indicator.theme === theme);
	const hue = focusThemes.some((focus) => focus === code) ? code : "other";
	if (own.length === 0) return null;
	return (
		<div class={`by-theme theme-${hue}`}>
			<h3 class="in-hue">{name?.[language]}</h3>
			<ul class="browse-names">
				{own.map(([place, indicator]) => (
					<li key={indicator.id}>
						<Entry index={index} kind="indicator" place={place} name={indicator.name[language]} />
					</li>
				))}
			</ul>
		</div>
	);
}

function DepartmentList({ index, region }: { index: SearchIndex; region: number }) {
	const { language, copy } = usePage();
	const own = [...index.departments.entries()].filter(([, department]) => department.region === region);
	return (
		<div>
			<h3>{index.regions[region]?.name[language]}</h3>
			{own.length === 0 ? <p class="absent">{copy.search.noDepartments}</p> : null}
			<ul class="browse-names">
				{own.map(([place, { name, leads, partners }]) => (
					<li key={name}>
						<Entry index={index} kind="department" place={place} name={name} chinese />{" "}
						<small>{leads + partners}</small>
					</li>
				))}
			</ul>
		</div>
	);
}
