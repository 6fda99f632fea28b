import type { Collection } from "../../toolkit/search/collection.js";
import type { Found } from "../../toolkit/search/search.js";
import { element } from "./element.js";
import { count, language, words } from "./page-words.js";
import type { QuestionState } from "./question-state.js";

/** One thing that can be chosen, and what would then be left. */
interface Choice {
	value: string;
	name: string;
	count: number;
}

/** Returns the rows of words that narrow an answer by region and theme, each with its count. */
export function filterRows({ index }: Collection, found: Found, state: QuestionState): HTMLElement[] {
	const regions = index.regions.map(({ code, short }, at) => ({
		value: code,
		name: short[language],
		count: found.regions[at] ?? 0,
	}));
	const themes = index.themes.map(({ theme, name }, at) => ({
		value: theme,
		name: name[language],
		count: found.themes[at] ?? 0,
	}));
	const rows = [
		row("region", words.facets.region, regions, state.region),
		row("theme", words.facets.theme, themes, state.theme),
	].filter((made) => made !== null);
	if (state.region !== null || state.theme !== null) rows.at(-1)?.append(clearButton());
	return rows;
}

/** Nothing is offered that would leave nothing, nor a choice between one and all. */
function row(facet: "region" | "theme", legend: string, choices: readonly Choice[], chosen: string | null) {
	const offered = choices.filter((choice) => choice.count > 0 || choice.value === chosen);
	if (offered.length < 2 && chosen === null) return null;
	return element(
		"fieldset",
		{},
		element("legend", {}, legend),
		button(facet, { value: "", name: words.all, count: 0 }, chosen === null),
		...offered.map((choice) => button(facet, choice, choice.value === chosen)),
	);
}

function button(facet: "region" | "theme", choice: Choice, pressed: boolean): HTMLButtonElement {
	return element(
		"button",
		{
			type: "button",
			class: facet === "theme" && choice.value !== "" ? `theme-${choice.value}` : null,
			"data-facet": facet,
			"data-value": choice.value,
			"aria-pressed": String(pressed),
		},
		choice.name,
		choice.value === "" ? null : element("small", {}, ` ${count(choice.count)}`),
	);
}

function clearButton(): HTMLButtonElement {
	return element("button", { type: "button", "data-clear": "" }, words.clear);
}
