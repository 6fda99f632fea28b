import { FileAttachment } from "observablehq:stdlib";
import { mostColumns, rowHeight } from "../../toolkit/chart/measure-bars.js";
import { loadData } from "./data.js";
import type { Drawing, DrawOrder, DrawSetup } from "./draw-message.js";
import { fillTable } from "./table.js";
import type { Choices, ViewState } from "./view-state.js";

let thread: Promise<Worker> | undefined;
let last = 0;

/**
 * Has the chart drawn for a view, as wide as its place is; what was drawn stays until then. Unchosen regions keep their
 * column, and stand empty.
 */
export async function drawView(state: ViewState, choices: Choices): Promise<void> {
	const place = seenPlace();
	if (!place) return;
	last += 1;
	const number = last;
	thread ??= startThread();
	const worker = await thread;
	const gap = place.classList.contains("only-narrow") ? 10 : 24;
	const width = (place.offsetWidth - gap * (choices.regions.length - 1)) / choices.regions.length;
	const named = document.querySelector<HTMLElement>(".chart-themes")?.offsetParent === null && gap === 10;
	const order: DrawOrder = {
		number,
		themes: state.themes,
		regions: state.regions,
		measure: state.measure,
		columns: { regions: choices.regions, width, gap, named },
	};
	const drawing = await answerOf(worker, order);
	if (drawing.number === last) show(drawing, place);
}

/** Makes the room that the drawing of a view will take, and names its rows, so that nothing moves when it comes. */
export function awaitDrawing(state: ViewState, choices: Choices): void {
	const place = seenPlace();
	if (!place) return;
	place.dataset.waiting = "";
	if (choices.regions.length <= mostColumns) place.style.height = `${state.themes.length * rowHeight}px`;
	for (const item of document.querySelectorAll<HTMLElement>(".chart-themes [data-theme]")) {
		item.toggleAttribute("data-off", !state.themes.includes(item.dataset.theme ?? ""));
	}
}

function answerOf(worker: Worker, order: DrawOrder): Promise<Drawing> {
	return new Promise((answered) => {
		const take = ({ data }: MessageEvent<Drawing>) => {
			if (data.number !== order.number) return;
			worker.removeEventListener("message", take);
			answered(data);
		};
		worker.addEventListener("message", take);
		worker.postMessage(order);
	});
}

function show({ svg, summary, table, hasInterval }: Drawing, place: HTMLElement): void {
	place.innerHTML = svg;
	place.closest(".chart-row")?.classList.add("drawn");
	const note = document.querySelector<HTMLElement>("[data-interval-note]");
	if (note) note.hidden = !hasInterval;
	delete place.dataset.waiting;
	fillTable("measure", summary, table);
}

async function startThread(): Promise<Worker> {
	const { cells } = await loadData();
	const worker = new Worker(FileAttachment("../../data/compare/draw.js").href, { type: "module" });
	const setup: DrawSetup = {
		arquero: new URL(FileAttachment("../../data/arquero.js").href, location.href).href,
		vega: new URL(FileAttachment("../../data/vega.js").href, location.href).href,
		cells,
		language: document.documentElement.lang,
		themes: namesOf("[data-choose-theme]", "chooseTheme"),
		regions: namesOf("[data-voice]", "voice"),
	};
	worker.postMessage(setup);
	return worker;
}

/** Returns what the page calls themes or regions: the text before the number of a button, the bold of a region's name. */
function namesOf(selector: string, key: string): Record<string, string> {
	return Object.fromEntries(
		[...document.querySelectorAll<HTMLElement>(selector)].map((element) => [
			element.dataset[key] ?? "",
			(element.querySelector("b")?.textContent ?? element.firstChild?.textContent ?? "").trim(),
		]),
	);
}

/** Whether the chart was drawn for the width that it now has; where it was not, its lines and its labels stand apart. */
export function chartFits(): boolean {
	const place = seenPlace();
	const drawn = place?.querySelector("svg")?.viewBox.baseVal.width ?? 0;
	return place === undefined || Math.abs(place.offsetWidth - drawn) < drawn / 50;
}

/** Returns the place of the chart that is seen: the page has one for each kind of width. */
function seenPlace(): HTMLElement | undefined {
	return [...document.querySelectorAll<HTMLElement>(".chart")].find((element) => element.offsetWidth > 0);
}
