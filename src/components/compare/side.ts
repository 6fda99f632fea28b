import { type Side, sideOf, type Voice } from "../../toolkit/page/compare/side.js";
import { loadData } from "./data.js";
import { entryOf, targetOf, targetPlaces, themeClass } from "./place.js";

let shown: string | null = null;

/**
 * Shows what all regions say on the indicator of a target, or nearest to it, side by side, and returns it; empties the
 * place for null. Sentences are taken from the list of clauses; those without a target come with the data.
 */
export async function readSideBySide(target: string | null): Promise<Side | null> {
	shown = target;
	const panel = document.querySelector<HTMLElement>("#side");
	if (!panel) return null;
	if (target === null) {
		empty(panel);
		return null;
	}
	const data = await loadData();
	if (shown !== target) return null;
	const columns = [...panel.querySelectorAll<HTMLElement>("[data-voice]")];
	const region = targetPlaces().get(target)?.numeral?.closest<HTMLElement>("[data-region]")?.dataset.region;
	const side = sideOf(
		data.side,
		target,
		columns.findIndex((column) => column.dataset.voice === region),
	);
	if (side) fill(panel, columns, side, target);
	return side;
}

function empty(panel: HTMLElement): void {
	panel.dataset.empty = "";
	const name = panel.querySelector<HTMLElement>("#side-name");
	const note = panel.querySelector("[data-side-note]");
	if (name) {
		name.textContent = panel.dataset.name ?? "";
		name.removeAttribute("lang");
	}
	if (note) note.textContent = panel.dataset.hint ?? "";
	for (const old of panel.querySelectorAll(".voice > :not(.voice-region)")) old.remove();
}

function fill(panel: HTMLElement, columns: readonly HTMLElement[], side: Side, target: string): void {
	empty(panel);
	delete panel.dataset.empty;
	panel.className = `side with-script ${themeClass(targetPlaces().get(target)?.dot)}`;
	const name = panel.querySelector<HTMLElement>("#side-name");
	if (name) {
		name.textContent = side.name;
		if (!side.isIndicator) name.lang = "zh-CN";
	}
	const note = panel.querySelector("[data-side-note]");
	if (note) note.textContent = (side.isIndicator ? panel.dataset.linked : panel.dataset.near) ?? "";
	for (const [index, column] of columns.entries()) {
		const voice = side.voices[index] ?? { mark: "none" };
		column.append(...voiceNodes(voice, panel, side.isIndicator));
	}
}

function voiceNodes(voice: Voice, panel: HTMLElement, isIndicator: boolean): HTMLElement[] {
	const nodes = [valueLine(voice, panel, isIndicator)];
	if (voice.reason) nodes.push(make("p", "reason", voice.reason));
	const entry = voice.target ? entryOf(voice.target) : null;
	const head = entry?.querySelector("h3")?.cloneNode(true);
	if (head instanceof HTMLElement) nodes.push(inChinese(head));
	const sentence = targetPlaces()
		.get(voice.target ?? "")
		?.numeral?.closest("p")
		?.cloneNode(true);
	if (sentence instanceof HTMLElement) nodes.push(inChinese(linkedIn(sentence, voice.target ?? "")));
	if (voice.quote) {
		if (voice.place) {
			const link = document.createElement("a");
			link.href = voice.place.href;
			link.append(make("span", "", voice.place.number), ` ${voice.place.heading}`);
			const place = make("h3", "");
			place.append(link);
			nodes.push(inChinese(place));
		}
		nodes.push(inChinese(make("p", "said", voice.quote)));
	}
	return nodes;
}

/** The mark, the value on its line, its year and its bar. */
function valueLine({ mark, value, unit, year, bar }: Voice, panel: HTMLElement, isIndicator: boolean): HTMLElement {
	const line = make("div", `voice-value ${mark}`);
	const words = panel.getAttribute(`data-mark-${mark}`) ?? "";
	const sign = make("i", "sign");
	sign.setAttribute("role", "img");
	sign.setAttribute("aria-label", words);
	sign.title = words;
	line.append(sign);
	if (value === undefined || mark === "none" || mark === "said" || mark === "unread") {
		const none = mark === "none" && !isIndicator ? panel.dataset.notNear : words;
		line.append(make("span", "absent", none ?? words));
		return line;
	}
	line.append(make("b", "", value), make("small", "", unit ?? ""), make("small", "year", year ?? ""));
	if (bar !== undefined) {
		const drawn = make("i", "bar");
		drawn.style.width = `${(bar * 100).toFixed(1)}%`;
		line.append(drawn);
	}
	return line;
}

/** Tints the numeral that is read side by side. */
function linkedIn(sentence: HTMLElement, target: string): HTMLElement {
	for (const link of sentence.querySelectorAll<HTMLElement>("a.target")) {
		link.classList.toggle("linked", targetOf(link) === target);
		link.classList.remove("selected");
	}
	return sentence;
}

function inChinese(element: HTMLElement): HTMLElement {
	element.lang = "zh-CN";
	return element;
}

function make(name: string, className: string, text = ""): HTMLElement {
	const element = document.createElement(name);
	if (className !== "") element.className = className;
	if (text !== "") element.textContent = text;
	return element;
}
