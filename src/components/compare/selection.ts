import { entryOf, targetPlaces, themeClass } from "./place.js";

/** Rings the dot of a target and no other: the least that answers a click; `ring` does the rest when that is painted. */
export function ringDot(target: string | null): void {
	for (const dot of document.querySelectorAll(".kinds .selected")) dot.classList.remove("selected");
	if (target !== null) targetPlaces().get(target)?.dot?.classList.add("selected");
}

/** Rings targets in the dots, puts a pin with the number of the clause on their ticks, and marks their sentences. */
export function ring(targets: readonly string[]): void {
	// Widths are read before anything changes: afterwards the whole page would have to be laid out to know them.
	const flags = targets.map(pinOf);
	for (const mark of document.querySelectorAll(".compare .selected")) mark.classList.remove("selected");
	for (const pin of document.querySelectorAll(".pin")) pin.remove();
	for (const target of targets) {
		const { dot, tick, numeral } = targetPlaces().get(target) ?? {};
		for (const mark of [dot, tick, numeral, numeral?.closest(".entry")]) mark?.classList.add("selected");
	}
	for (const flag of flags) flag?.strip.parentElement?.append(flag.pin);
}

/** Pixels that the words of a pin take at most; in a column narrower than this they are cut to the number. */
const widest = 90;
const narrow = 150;

function pinOf(target: string): { strip: SVGSVGElement; pin: HTMLElement } | null {
	const tick = targetPlaces().get(target)?.tick;
	const path = tick?.querySelector("path");
	const strip = tick?.closest("svg");
	const at = Number(/^M(\d+)/.exec(path?.getAttribute("d") ?? "")?.[1]);
	if (!strip || Number.isNaN(at)) return null;
	const share = at / strip.viewBox.baseVal.width;
	const room = strip.closest<HTMLElement>(".cell")?.offsetWidth ?? 0;
	const left = share * strip.clientWidth;
	const entry = entryOf(target);
	const name = entry?.dataset.clause;
	const words = room < narrow ? name?.match(/\d+/)?.[0] : name;
	const flag = document.createElement("span");
	flag.className = `pin ${themeClass(path)} ${left > room - widest && left > widest ? "leftward" : ""}`.trim();
	flag.style.left = `${(share * 100).toFixed(2)}%`;
	flag.textContent = words ?? "";
	return { strip, pin: flag };
}
