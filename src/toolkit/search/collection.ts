import { normalText } from "./normal.js";
import type { IndexedPassages, IndexedPlan, Name, SearchIndex } from "./search-index.js";

/** The kinds of things that are found, in the order in which they are shown. */
export const groupKinds = ["indicator", "theme", "region", "plan", "department", "clause"] as const;
export type GroupKind = (typeof groupKinds)[number];
export type NamedKind = Exclude<GroupKind, "clause">;

/** Something that is found by its names. All texts are normal. */
export interface Entry {
	names: string[];
	/** What its names may leave unsaid: an indicator's theme and unit, a department's region. */
	context: string[];
	/** Whether its context alone finds it: an indicator by its theme's name. */
	byContext: boolean;
	/** Whether a plan speaks of it; an indicator of the codebook may stand in none. */
	stated: boolean;
	/** Places of its regions; a bit for each of its themes. */
	regions: readonly number[];
	themes: number;
}

/** An index made ready for questions. */
export interface Collection {
	index: SearchIndex;
	/** The text as it is searched; as long as that of the index. */
	text: string;
	/** Where each passage starts in the text, and after the last where one more would. */
	starts: Uint32Array;
	/** The region and the themes of each passage. */
	regions: Int32Array;
	themes: Int32Array;
	/** The first target of each passage, and after the last their number. */
	targets: Uint32Array;
	entries: Readonly<Record<NamedKind, readonly Entry[]>>;
}

/** Returns an index made ready for questions. Its text is copied once, in normal form. */
export function toCollection(index: SearchIndex): Collection {
	const { passages, plans } = index;
	return {
		index,
		text: normalText(index.text),
		starts: startsOf(passages.length),
		regions: Int32Array.from(passages.plan, (plan) => plans[plan]?.region ?? -1),
		themes: Int32Array.from(passages.themes),
		targets: firstTargets(index.targets.passage, passages),
		entries: toEntries(index),
	};
}

function startsOf(lengths: readonly number[]): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	lengths.forEach((length, at) => {
		starts[at + 1] = (starts[at] ?? 0) + length + 1;
	});
	return starts;
}

function firstTargets(passageOf: readonly number[], passages: IndexedPassages): Uint32Array {
	const first = new Uint32Array(passages.length.length + 1);
	for (const passage of passageOf) first[passage + 1] = (first[passage + 1] ?? 0) + 1;
	for (let at = 1; at < first.length; at++) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0);
	return first;
}

function toEntries(index: SearchIndex): Record<NamedKind, Entry[]> {
	const everywhere = index.regions.map((_, at) => at);
	const region = (at: number) => normalNames(index.regions[at]?.name);
	const themeNames = index.themes.map(({ name }) => normalNames(name));
	const none = { context: [], byContext: false, stated: true, regions: [], themes: 0 };
	return {
		indicator: index.indicators.map(({ name, unit, theme, values }) => ({
			names: normalNames(name),
			context: [...(themeNames[theme] ?? []), ...normalNames(unit)],
			byContext: true,
			stated: values.length > 0,
			regions: distinct(values.map(({ plan }) => regionOf(index.plans[plan]))),
			themes: theme < 0 ? 0 : 1 << theme,
		})),
		theme: themeNames.map((names, at) => ({ ...none, names, regions: everywhere, themes: 1 << at })),
		region: index.regions.map(({ name, above }, at) => ({
			...none,
			names: normalNames(name),
			context: above.flatMap(normalNames),
			byContext: true,
			regions: [at],
		})),
		plan: index.plans.map((plan) => ({
			...none,
			names: distinct([...normalNames(plan.name), normalText(plan.title ?? ""), normalText(plan.number ?? "")]),
			context: region(plan.region),
			byContext: true,
			regions: distinct([plan.region]),
		})),
		department: index.departments.map(({ name, region: at, themes }) => ({
			names: [normalText(name)],
			context: region(at),
			byContext: false,
			stated: true,
			regions: distinct([at]),
			themes,
		})),
	};
}

function regionOf(plan: IndexedPlan | undefined): number {
	return plan?.region ?? -1;
}

function normalNames(name: Name | undefined): string[] {
	return name ? distinct([normalText(name.zh), normalText(name.en)]) : [];
}

/** Returns the members of a list once each, without empty names and unknown places. */
function distinct<Member extends string | number>(list: readonly Member[]): Member[] {
	return [...new Set(list)].filter((member) => member !== "" && member !== -1);
}
