import { compareRows, isShown, type RowFacts } from "./row-filter.js";
import { changeView, formatView, type IndicatorView, isChosen } from "./view-state.js";

/** A row of the page, what it says of itself, and where it stands when rows are ordered by theme. */
export interface PageRow extends RowFacts {
	element: HTMLElement;
	home: Element | null;
}

/** Returns the rows of the page in the order in which they stand. */
export function readRows(root: ParentNode): PageRow[] {
	return [...root.querySelectorAll<HTMLElement>(".indicator")].map((element) => {
		const { theme = "", group = "", regions, like, pairs } = element.dataset;
		const names = [...element.querySelectorAll(".label h3, .name, .other-name")].map((name) => name.textContent);
		return {
			element,
			home: element.parentElement,
			theme,
			group,
			regions: Number(regions),
			like: Number(like),
			pairs: Number(pairs),
			names: names.join(" ").toLowerCase(),
		};
	});
}

/** Shows the rows of a view and hides the others; only attributes change, and places where the order does. */
export function showRows(root: HTMLElement, rows: readonly PageRow[], view: IndicatorView): void {
	root.dataset.hide = view.hide.join(" ");
	root.dataset.scale = view.isPerResident ? "resident" : "written";
	root.toggleAttribute("data-filtered", view.find !== "" || view.regions > 1 || view.hide.length > 0);
	for (const row of rows) row.element.hidden = !isShown(row, view);
	place(root, rows, view.order);
	hideEmpty(root, rows, view);
}

let placed: IndicatorView["order"] = "theme";

function place(root: HTMLElement, rows: readonly PageRow[], order: IndicatorView["order"]): void {
	if (order === placed) return;
	placed = order;
	const list = root.querySelector(".flat .rows");
	const movable = rows.filter(({ group }) => group !== "single");
	if (order === "theme") for (const { element, home } of movable) home?.append(element);
	else list?.append(...[...movable].sort((a, b) => compareRows(a, b, order)).map(({ element }) => element));
}

function hideEmpty(root: HTMLElement, rows: readonly PageRow[], { order }: IndicatorView): void {
	const flat = root.querySelector<HTMLElement>(".flat");
	const name = flat?.querySelector<HTMLElement>("h2");
	if (flat) flat.hidden = order === "theme" || rows.every(({ element }) => element.hidden);
	if (name) name.textContent = (order === "regions" ? name.dataset.regions : name.dataset.comparability) ?? "";
	for (const part of root.querySelectorAll<HTMLElement>(".indicator-group, .look-alikes, .singles, .singles .cell")) {
		const isEmpty = part.querySelector(".indicator:not([hidden])") === null;
		if (part.matches(".cell")) part.toggleAttribute("data-empty", isEmpty);
		else part.hidden = isEmpty;
	}
	const nothing = root.querySelector<HTMLElement>(".nothing");
	if (nothing) nothing.hidden = rows.some(({ element }) => !element.hidden);
}

/** Shows what is chosen, and how many rows each choice would leave. */
export function showControls(root: HTMLElement, rows: readonly PageRow[], view: IndicatorView): void {
	const count = (next: IndicatorView) => String(rows.filter((row) => isShown(row, next)).length);
	for (const button of root.querySelectorAll<HTMLButtonElement>("[data-set]")) {
		const change = button.dataset.set ?? "";
		button.setAttribute("aria-pressed", String(isChosen(view, change)));
		const small = /^(?:theme|regions)=/u.test(change) ? button.querySelector("small") : null;
		if (small) small.textContent = count(changeView(view, change));
	}
	const clear = root.querySelector<HTMLButtonElement>("[data-clear]");
	if (clear) clear.hidden = formatView(view) === "";
	const output = root.querySelector<HTMLOutputElement>("output[data-shown]");
	const words = output?.dataset.shown ?? "";
	if (output) output.textContent = words.replace("{shown}", count(view)).replace("{all}", String(rows.length));
}
