import { copy } from "../../toolkit/publish/copy.js";
import type { ViewState } from "./view-state.js";

/** Shows of the page what a view names: controls, dots, counts and clauses. The chart is drawn elsewhere. */
export function showState(state: ViewState, allThemes: readonly string[]): void {
	showControls(state, allThemes);
	for (const element of document.querySelectorAll<HTMLElement>("[data-region]")) {
		element.classList.toggle("left-out", !state.regions.includes(element.dataset.region ?? ""));
	}
	for (const dot of document.querySelectorAll<HTMLElement>(".kinds .dot")) {
		setOff(dot, !state.themes.includes(dot.dataset.theme ?? ""));
	}
	for (const tick of document.querySelectorAll(".places .tick")) {
		const chosen = state.themes.some((theme) => tick.classList.contains(`theme-${theme}`));
		tick.classList.toggle("quiet", !chosen);
	}
	for (const count of document.querySelectorAll<HTMLElement>("[data-count]")) {
		const dots = count.parentElement?.querySelectorAll(".dot:not([data-off])") ?? [];
		count.textContent = String(dots.length);
		count.classList.toggle("zero", dots.length === 0);
	}
	for (const entry of document.querySelectorAll<HTMLElement>(".entry")) {
		setOff(entry, !meets(entry.dataset.themes, state.themes));
	}
	for (const list of document.querySelectorAll<HTMLElement>(".silent-list details")) showSilent(list, state.themes);
}

function showControls(state: ViewState, allThemes: readonly string[]): void {
	for (const button of document.querySelectorAll<HTMLElement>("[data-choose-theme]")) {
		const theme = button.dataset.chooseTheme ?? "";
		const pressed = theme === "all" ? state.themes.length === allThemes.length : state.themes.includes(theme);
		button.setAttribute("aria-pressed", String(pressed));
	}
	for (const button of document.querySelectorAll<HTMLElement>("[data-choose-measure]")) {
		button.setAttribute("aria-pressed", String(button.dataset.chooseMeasure === state.measure));
	}
	for (const box of document.querySelectorAll<HTMLInputElement>("[data-choose-region]")) {
		box.checked = state.regions.includes(box.dataset.chooseRegion ?? "");
	}
	write("[data-measure-name]", copy.measures[state.measure].name);
	write("[data-measure-note]", copy.measures[state.measure].note);
}

/** Shows the clauses that speak of a chosen theme and state no chosen one, and counts them. */
function showSilent(list: HTMLElement, themes: readonly string[]): void {
	let count = 0;
	for (const item of list.querySelectorAll<HTMLElement>("[data-silent]")) {
		const silent = meets(item.dataset.silent, themes) && !meets(item.dataset.stated, themes);
		setOff(item, !silent);
		count += Number(silent);
	}
	const place = list.querySelector("[data-silent-count]");
	if (place) place.textContent = String(count);
}

function meets(words: string | undefined, themes: readonly string[]): boolean {
	return (words ?? "").split(" ").some((word) => themes.includes(word));
}

function setOff(element: HTMLElement, off: boolean): void {
	element.toggleAttribute("data-off", off);
}

function write(selector: string, text: string): void {
	const place = document.querySelector(selector);
	if (place) place.textContent = text;
}
