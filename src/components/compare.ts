import { FileAttachment } from "observablehq:stdlib";
import { measures } from "../toolkit/chart/measure.js";
import { afterPaint } from "./after-paint.js";
import { awaitDrawing, chartFits, drawView } from "./compare/chart.js";
import { readChoices, showUnknown } from "./compare/choices.js";
import { loadData } from "./compare/data.js";
import { targetOf, targetPlaces, themeClass } from "./compare/place.js";
import { ring, ringDot } from "./compare/selection.js";
import { showControls, showState } from "./compare/show.js";
import { readSideBySide } from "./compare/side.js";
import { formatState, keepSentence, parseState, toggle, unknownParts, type ViewState } from "./compare/view-state.js";

/** The compare page's script: what is chosen changes the address, and the address changes the page. */
const choices = readChoices();
let state = readState();

/** Returns the view that the address names; a selected target's theme is chosen too, since it would else not be seen. */
function readState(): ViewState {
	const named = parseState(location.search, choices);
	const theme = themeClass(targetPlaces().get(named.target ?? "")?.dot).replace("theme-", "");
	const isSeen = named.target === null || named.themes.includes(theme);
	return isSeen ? named : { ...named, themes: toggle(named.themes, theme, choices.themes) };
}

/**
 * Answers at once in what was clicked, and lets the rest of the page follow when that has been painted: marks and clauses
 * first, then the chart, which another thread draws.
 */
function show(next: ViewState, scroll: boolean): void {
	const before = state;
	state = next;
	const view = (one: ViewState) => formatState({ ...one, target: null }, choices);
	const isDefault = formatState(state, choices) === "";
	showControls(state, choices, isDefault);
	if (next.target !== before.target) void select(next.target, scroll);
	if (view(next) === view(before)) return;
	afterPaint(() => {
		if (state !== next) return;
		showState(state);
		awaitDrawing(state, choices);
		afterPaint(() => {
			if (state === next) void drawView(state, choices);
		});
	});
}

/** Rings the target at once; the sentences of all regions follow when that has been painted. */
async function select(target: string | null, scroll: boolean): Promise<void> {
	ringDot(target);
	const phrase = targetPlaces()
		.get(target ?? "")
		?.dot?.getAttribute("title")
		?.split(" ")[0];
	showChip(target === null ? null : (phrase ?? ""));
	await new Promise<void>((painted) => afterPaint(painted));
	if (state.target !== target) return;
	ring(target === null ? [] : [target]);
	const side = await readSideBySide(target);
	if (!side || state.target !== target || target === null) return;
	const others = side.voices.flatMap((voice) => (side.isIndicator && voice.target ? [voice.target] : []));
	ring([target, ...others.filter((other) => other !== target)]);
	showChip(side.name);
	if (scroll) document.querySelector("#side")?.scrollIntoView({ block: "nearest" });
}

function showChip(name: string | null): void {
	const chip = document.querySelector<HTMLElement>("[data-chip]");
	const text = document.querySelector("[data-chip-name]");
	if (chip) chip.hidden = name === null;
	if (text) text.textContent = name ?? "";
}

function go(change: Partial<ViewState>, scroll = false): void {
	const next = { ...state, ...change };
	const address = location.pathname + keepSentence(formatState(next, choices), location.search);
	if (address !== location.pathname + location.search) history.pushState(null, "", address);
	showUnknown([]);
	show(next, scroll);
}

function choose(button: HTMLElement): void {
	const { chooseTheme: theme, chooseMeasure: measure, clear } = button.dataset;
	if (theme !== undefined) {
		const all = state.themes.length === choices.themes.length;
		const every = [...(all ? choices.focus : choices.themes)];
		go({ themes: theme === "all" ? every : toggle(state.themes, theme, choices.themes) });
	}
	if (measure !== undefined) go({ measure: measures.find((name) => name === measure) ?? state.measure });
	if (clear === "target") go({ target: null });
	if (clear === "all") go(parseState("", choices));
}

/** Dots, ticks and bars select here instead of leading away; this comes before the script that opens sentences. */
document.addEventListener(
	"click",
	(event) => {
		if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const button = event.target.closest<HTMLElement>("[data-choose-theme], [data-choose-measure], [data-clear]");
		if (button) return choose(button);
		const target = targetOf(event.target.closest(".kinds .units a, .places .strip a"));
		const bar = event.target.closest(".chart a")?.getAttribute("href");
		if (!target && !bar) return;
		event.preventDefault();
		event.stopPropagation();
		if (target) return go({ target: target === state.target ? null : target }, true);
		go({ ...parseState(new URL(bar ?? "", location.href).search, choices), target: null });
		afterPaint(() => document.querySelector("#clauses")?.scrollIntoView({ block: "start" }));
	},
	{ capture: true },
);

document.addEventListener("change", (event) => {
	const region = event.target instanceof HTMLElement ? event.target.dataset.chooseRegion : undefined;
	if (region !== undefined) {
		go({ regions: toggle(state.regions, region, choices.regions) });
		showControls(state, choices, formatState(state, choices) === "");
	}
});

/** Escape closes an opened sentence first, which is the business of another script, and then clears the selection. */
document.addEventListener(
	"keydown",
	(event) => {
		const isOpen = new URLSearchParams(location.search).has("sentence");
		if (event.key === "Escape" && !isOpen && state.target !== null) go({ target: null });
	},
	{ capture: true },
);

const menu = document.querySelector<HTMLDetailsElement>("[data-export]");
menu?.addEventListener("toggle", () => void offerExport(menu), { once: true });

/** What draws for paper is loaded when somebody looks for it. */
async function offerExport(menu: HTMLElement): Promise<void> {
	const [{ openCompareExport }, { engines }] = await Promise.all([
		import(FileAttachment("../data/export/compare.js").href) as Promise<typeof import("./compare/export.js")>,
		import("./export/engines.js"),
	]);
	openCompareExport(menu, engines(), () => state, loadData());
}

addEventListener("popstate", () => {
	showUnknown(unknownParts(location.search, choices));
	show(readState(), false);
});
addEventListener("resize", () => requestAnimationFrame(() => chartFits() || void drawView(state, choices)));

showUnknown(unknownParts(location.search, choices));
if (formatState(state, choices) !== "") {
	const opened = state;
	state = parseState("", choices);
	show(opened, true);
} else if (!chartFits()) void drawView(state, choices);
const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 500));
idle(() => {
	targetPlaces();
	void loadData();
});
