import { findPassages } from "./clause-hit.js";
import { type Collection, type Entry, type GroupKind, groupKinds, type NamedKind } from "./collection.js";
import { findEntries, isNamed } from "./name-hit.js";
import { isEnough, toWords } from "./search-word.js";

/** A question, and the region and theme (places in the lists of the index) that answers must have. */
export interface Question {
	text: string;
	region: number | null;
	theme: number | null;
}

/** What was found of one kind: places in the list of that kind, the best first. */
export interface Group {
	kind: GroupKind;
	places: ArrayLike<number>;
}

/** The answer to a question. `regions` and `themes` count what would be left if that one were chosen. */
export interface Found {
	words: string[];
	/** Whether the question was long enough to be asked. */
	enough: boolean;
	/** Groups that are not empty, those first that hold something of exactly this name. */
	groups: Group[];
	total: number;
	regions: number[];
	themes: number[];
}

/**
 * Returns what answers a question: every passage and name that holds all its words, in time linear in the text, without
 * an index of words, so that any stretch of two characters or more is found.
 *
 * search(collection, { text: "乡村振兴", region: null, theme: null }).groups
 */
export function search(collection: Collection, { text, region, theme }: Question): Found {
	const words = toWords(text);
	const regions = collection.index.regions.map(() => 0);
	const themes = collection.index.themes.map(() => 0);
	if (!isEnough(words)) return { words, enough: false, groups: [], total: 0, regions, themes };
	const groups: Group[] = [];
	for (const kind of groupKinds) {
		const places = choose(placesOf(collection, kind, words), collection, kind, { region, theme }, regions, themes);
		if (places.length > 0) groups.push({ kind, places });
	}
	groups.sort((a, b) => Number(isExact(collection, b, words)) - Number(isExact(collection, a, words)));
	return {
		words,
		enough: true,
		groups,
		total: groups.reduce((sum, { places }) => sum + places.length, 0),
		regions,
		themes,
	};
}

function placesOf(collection: Collection, kind: GroupKind, words: readonly string[]): ArrayLike<number> {
	return kind === "clause" ? findPassages(collection, words) : findEntries(collection.entries[kind], words);
}

/** Returns the places that have the chosen region and theme, and counts each that lacks only the one or the other. */
function choose(
	places: ArrayLike<number>,
	collection: Collection,
	kind: GroupKind,
	{ region, theme }: Pick<Question, "region" | "theme">,
	regions: number[],
	themes: number[],
): number[] {
	const chosen: number[] = [];
	const own: number[] = [-1];
	for (let at = 0; at < places.length; at++) {
		const place = places[at] ?? 0;
		own[0] = collection.regions[place] ?? -1;
		const entry = kind === "clause" ? null : collection.entries[kind][place];
		const inRegions = entry ? entry.regions : own;
		const bits = entry ? entry.themes : (collection.themes[place] ?? 0);
		const inRegion = region === null || inRegions.includes(region);
		const inTheme = theme === null || (bits & (1 << theme)) !== 0;
		if (inTheme) for (const each of inRegions) if (each >= 0) regions[each] = (regions[each] ?? 0) + 1;
		if (inRegion)
			for (let each = 0; each < themes.length; each++) themes[each] = (themes[each] ?? 0) + ((bits >> each) & 1);
		if (inRegion && inTheme) chosen.push(place);
	}
	return chosen;
}

function isExact({ entries }: Collection, { kind, places }: Group, words: readonly string[]): boolean {
	if (kind === "clause") return false;
	const best: Entry | undefined = entries[kind satisfies NamedKind][places[0] ?? 0];
	return best !== undefined && isNamed(best, words);
}
