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
	focus: readonly string[];
}

/** Returns the view that an address names, `?theme=rural.green&region=370322&measure=share`. What is unknown is left out. */
export function parseState(search: string, choices: Choices): ViewState {
	const address = new URLSearchParams(search);
	const themes = chosen(address.get("theme"), choices.themes);
	const regions = chosen(address.get("region"), choices.regions);
	const measure = measures.find((name) => name === address.get("measure"));
	return {
		themes: themes.length > 0 ? themes : [...choices.focus],
		regions: regions.length > 0 ? regions : [...choices.regions],
		measure: measure ?? "targets",
		target: address.get("target"),
	};
}

/** Returns the address of a view, the inverse of `parseState`; what is chosen by default is not written. */
export function formatState(state: ViewState, choices: Choices): string {
	const parts: string[] = [];
	if (!same(state.themes, choices.focus)) {
		parts.push(`theme=${same(state.themes, choices.themes) ? "all" : state.themes.join(".")}`);
	}
	if (!same(state.regions, choices.regions)) parts.push(`region=${state.regions.join(".")}`);
	if (state.measure !== "targets") parts.push(`measure=${state.measure}`);
	if (state.target !== null) parts.push(`target=${encodeURIComponent(state.target)}`);
	return parts.length > 0 ? `?${parts.join("&")}` : "";
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
