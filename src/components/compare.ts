import { measures } from "../toolkit/chart/measure.js";
import type { StateRows } from "../toolkit/publish/compare/state-rows.js";
import { focusThemes } from "../toolkit/schema/theme.js";
import { chartFits, drawView } from "./compare/chart.js";
import { select } from "./compare/selection.js";
import { showState } from "./compare/show.js";
import { type Choices, formatState, parseState, toggle, type ViewState } from "./compare/view-state.js";

/** The compare page's script: what is chosen changes the address, and the address changes the page. */
const rows = JSON.parse(document.querySelector("#rows")?.textContent ?? "{}") as StateRows;
const choices: Choices = {
	themes: rows.themes.map(({ theme }) => theme),
	regions: rows.regions.map(({ region_code }) => region_code),
	focus: focusThemes,
};
let state = parseState(location.search, choices);

function show(next: ViewState, scroll = false): void {
	const redraw = formatState({ ...next, target: null }, choices) !== formatState({ ...state, target: null }, choices);
	state = next;
	showState(state, choices.themes);
	select(state.target, scroll);
	if (redraw) void drawView(rows, state);
}

/** Draws the chart anew where it no longer has the width that it was drawn for, or was drawn for another view. */
function refit(): void {
	if (!chartFits()) void drawView(rows, state);
}

function go(change: Partial<ViewState>, scroll = false): void {
	const next = { ...state, ...change };
	const address = location.pathname + formatState(next, choices);
	if (address !== location.pathname + location.search) history.pushState(null, "", address);
	show(next, scroll);
}

document.addEventListener("click", (event) => {
	if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const theme = event.target.closest<HTMLElement>("[data-choose-theme]")?.dataset.chooseTheme;
	if (theme !== undefined) {
		const all = state.themes.length === choices.themes.length;
		go({
			themes:
				theme === "all" ? [...(all ? choices.focus : choices.themes)] : toggle(state.themes, theme, choices.themes),
		});
	}
	const measure = event.target.closest<HTMLElement>("[data-choose-measure]")?.dataset.chooseMeasure;
	if (measure !== undefined) go({ measure: measures.find((name) => name === measure) ?? state.measure });
	const target = event.target.closest("[data-target]")?.getAttribute("data-target");
	if (target) {
		event.preventDefault();
		go({ target: target === state.target ? null : target }, target !== state.target);
	}
	const bar = event.target.closest(".chart a")?.getAttribute("href");
	if (bar) {
		event.preventDefault();
		go({ ...parseState(new URL(bar, location.href).search, choices), target: null });
		document.querySelector("#clauses")?.scrollIntoView({ block: "start" });
	}
});

document.addEventListener("change", (event) => {
	const region = event.target instanceof HTMLElement ? event.target.dataset.chooseRegion : undefined;
	if (region !== undefined) {
		go({ regions: toggle(state.regions, region, choices.regions) });
		showState(state, choices.themes);
	}
});

addEventListener("popstate", () => show(parseState(location.search, choices)));
addEventListener("resize", () => requestAnimationFrame(refit));

if (location.search !== "") {
	showState(state, choices.themes);
	select(state.target, true);
	if (formatState({ ...state, target: null }, choices) !== "") void drawView(rows, state);
}
refit();
