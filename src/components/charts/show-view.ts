import { type ChartView, changeView, type EntryFacts, formatView, isChosen, isShown } from "./view-state.js";

/** An entry of the page, and what it says of itself. */
export interface PageEntry extends EntryFacts {
	element: HTMLElement;
}

/** Returns the entries of the page. */
export function readEntries(root: ParentNode): PageEntry[] {
	return [...root.querySelectorAll<HTMLElement>(".chart-entry")].map((element) => {
		const { themes = "", kinds = "", regions = "", complete } = element.dataset;
		const said = [...element.querySelectorAll("h3, .chart-finding")].map((part) => part.textContent);
		return {
			element,
			themes: themes.split(" "),
			kinds: kinds.split(" "),
			regions: regions.split(" "),
			isComplete: complete !== undefined,
			text: [...said, element.id, element.id.replaceAll("_", " ")].join(" ").toLowerCase(),
		};
	});
}

/** Shows the entries of a view and hides the others; an opened one stays. Only attributes change. */
export function showEntries(root: HTMLElement, entries: readonly PageEntry[], view: ChartView): void {
	for (const entry of entries) {
		entry.element.hidden = !isShown(entry, view) && !entry.element.classList.contains("open");
	}
	for (const room of root.querySelectorAll<HTMLElement>(".chart-room")) {
		const count = room.querySelectorAll(".chart-entry:not([hidden])").length;
		room.hidden = count === 0;
		const small = room.querySelector("h2 small");
		if (small) small.textContent = String(count);
	}
	const nothing = root.querySelector<HTMLElement>(".nothing");
	if (nothing) nothing.hidden = entries.some(({ element }) => !element.hidden);
}

/** Shows what is chosen, and how many entries each choice would leave. */
export function showControls(root: HTMLElement, entries: readonly PageEntry[], view: ChartView): void {
	const count = (next: ChartView) => String(entries.filter((entry) => isShown(entry, next)).length);
	for (const button of root.querySelectorAll<HTMLButtonElement>("[data-set]")) {
		const change = button.dataset.set ?? "";
		button.setAttribute("aria-pressed", String(isChosen(view, change)));
		const small = button.querySelector("small");
		if (small) small.textContent = count(changeView(view, change));
	}
	const clear = root.querySelector<HTMLButtonElement>("[data-clear]");
	if (clear) clear.hidden = formatView(view) === "";
	const output = root.querySelector<HTMLOutputElement>("output[data-shown]");
	const words = output?.dataset.shown ?? "";
	if (output) output.textContent = words.replace("{shown}", count(view)).replace("{all}", String(entries.length));
}
