import { type Measure, measures } from "../../toolkit/chart/measure.js";

/** What the compare page shows: all of it stands in the address, so that any view can be kept and shared. */
export interface ViewState {
	themes: string[];
	regions: string[];
	measure: Measure;
	/** The target whose sentence is selected. */
	target: string | null;
}

/** What can be chosen, and what is chosen where the address says nothing. */
export interface Choices {
	themes: readonly string[];
	regions: readonly string[];
	measures: readonly Measure[];
	targets: ReadonlySet<string>;
	/** The themes that are chosen by default. */
	focus: readonly string[];
}

/** Returns the view that an address names, `?theme=rural.green&region=370322&measure=share`. What is unknown is left out. */
export function parseState(search: string, choices: Choices): ViewState {
	const address = new URLSearchParams(search);
	const themes = chosen(address.get("theme"), choices.themes);
	const regions = chosen(address.get("region"), choices.regions);
	const target = address.get("target");
	return {
		themes: themes.length > 0 ? themes : [...choices.focus],
		regions: regions.length > 0 ? regions : [...choices.regions],
		measure: choices.measures.find((name) => name === address.get("measure")) ?? measures[0] ?? "targets",
		target: target !== null && choices.targets.has(target) ? target : null,
	};
}

/** Returns what an address names and the page does not know: `["theme=purple", "year=2024"]`. */
export function unknownParts(search: string, choices: Choices): string[] {
	const known: Readonly<Record<string, (value: string) => boolean>> = {
		theme: (value) => value === "all" || choices.themes.includes(value),
		region: (value) => value === "all" || choices.regions.includes(value),
		measure: (value) => choices.measures.some((name) => name === value),
		target: (value) => choices.targets.has(value),
		// The opened sentence, which the script of every page keeps in the address.
		sentence: () => true,
	};
	return [...new URLSearchParams(search)].flatMap(([name, value]) =>
		(name in known && name !== "sentence" ? value.split(".") : [value])
			.filter((part) => part !== "" && !known[name]?.(part))
			.map((part) => `${name}=${part}`),
	);
}

/** Returns the address of a view, the inverse of `parseState`; what is chosen by default is not written. */
export function formatState(state: ViewState, choices: Choices): string {
	const parts: string[] = [];
	if (!same(state.themes, choices.focus)) {
		parts.push(`theme=${same(state.themes, choices.themes) ? "all" : state.themes.join(".")}`);
	}
	if (!same(state.regions, choices.regions)) parts.push(`region=${state.regions.join(".")}`);
	if (state.measure !== measures[0]) parts.push(`measure=${state.measure}`);
	if (state.target !== null) parts.push(`target=${encodeURIComponent(state.target)}`);
	return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Returns the address of a view that keeps what is open on the page besides: `?theme=rural&sentence=…`. */
export function keepSentence(query: string, search: string): string {
	const sentence = new URLSearchParams(search).get("sentence");
	if (sentence === null) return query;
	return `${query}${query === "" ? "?" : "&"}sentence=${encodeURIComponent(sentence)}`;
}

/** Returns a list with a member put in or taken out, in the order of all; the last one stays. */
export function toggle(list: readonly string[], member: string, all: readonly string[]): string[] {
	const next = all.filter((name) => (name === member) !== list.includes(name));
	return next.length > 0 ? next : [...list];
}

function chosen(value: string | null, all: readonly string[]): string[] {
	if (value === "all") return [...all];
	const named = value?.split(".") ?? [];
	return all.filter((name) => named.includes(name));
}

function same(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((name) => b.includes(name));
}
