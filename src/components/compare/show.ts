import type { Choices, ViewState } from "./view-state.js";

/** Shows of the page what a view names: controls, dots, counts and clauses. The chart is drawn elsewhere. */
export function showState(state: ViewState): void {
	for (const element of document.querySelectorAll<HTMLElement>("[data-region]")) {
		element.classList.toggle("left-out", !state.regions.includes(element.dataset.region ?? ""));
	}
	for (const cell of document.querySelectorAll<HTMLElement>(".kinds .cell")) showDots(cell, state.themes);
	for (const tick of document.querySelectorAll(".places .tick")) {
		tick.classList.toggle("quiet", !state.themes.includes(themeOf(tick)));
	}
	for (const entry of document.querySelectorAll<HTMLElement>(".entry")) {
		setOff(entry, !meets(entry.dataset.themes, state.themes));
	}
	for (const list of document.querySelectorAll<HTMLElement>(".silent-list details")) showSilent(list, state.themes);
	for (const figure of document.querySelectorAll<HTMLElement>("[data-table-themes]")) showRows(figure, state.themes);
}

/** Shows which words are chosen, and what there is to clear. */
export function showControls(state: ViewState, choices: Choices, isDefault: boolean): void {
	for (const button of document.querySelectorAll<HTMLElement>("[data-choose-theme]")) {
		const theme = button.dataset.chooseTheme ?? "";
		const pressed = theme === "all" ? state.themes.length === choices.themes.length : state.themes.includes(theme);
		button.setAttribute("aria-pressed", String(pressed));
	}
	for (const button of document.querySelectorAll<HTMLElement>("[data-choose-measure]")) {
		const pressed = button.dataset.chooseMeasure === state.measure;
		button.setAttribute("aria-pressed", String(pressed));
		if (pressed) {
			write("[data-measure-name]", button.textContent ?? "");
			write("[data-measure-note]", button.title);
		}
	}
	for (const box of document.querySelectorAll<HTMLInputElement>("[data-choose-region]")) {
		box.checked = state.regions.includes(box.dataset.chooseRegion ?? "");
	}
	const clear = document.querySelector<HTMLElement>('[data-clear="all"]');
	if (clear) clear.hidden = isDefault;
}

function showDots(cell: HTMLElement, themes: readonly string[]): void {
	let count = 0;
	for (const dot of cell.querySelectorAll<HTMLElement>(".dot")) {
		const off = !themes.includes(themeOf(dot));
		setOff(dot, off);
		count += Number(!off);
	}
	const place = cell.querySelector("[data-count]");
	if (!place) return;
	place.textContent = String(count);
	place.parentElement?.classList.toggle("zero", count === 0);
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

/** Shows the rows of a table that are drawn: `data-table-themes` names the theme of each. */
function showRows(figure: HTMLElement, themes: readonly string[]): void {
	const names = figure.dataset.tableThemes?.split(" ") ?? [];
	for (const [index, row] of [...figure.querySelectorAll<HTMLElement>("tbody tr")].entries()) {
		setOff(row, !themes.includes(names[index] ?? ""));
	}
}

function themeOf(element: Element): string {
	return /theme-(\w+)/.exec(element.getAttribute("class") ?? "")?.[1] ?? "";
}

function meets(words: string | undefined, themes: readonly string[]): boolean {
	return (words ?? "").split(" ").some((word) => themes.includes(word));
}

function setOff(element: HTMLElement, off: boolean): void {
	if (element.hasAttribute("data-off") !== off) element.toggleAttribute("data-off", off);
}

function write(selector: string, text: string): void {
	const place = document.querySelector(selector);
	if (place) place.textContent = text;
}
