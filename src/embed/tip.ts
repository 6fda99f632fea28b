import { tipPlace } from "./tip-place.js";

/** Shows what a mark is beside it, or nothing (null). */
export type ShowTip = (mark: Element | null) => void;

/**
 * Gives a chart a tip in the place of the browser's own, which comes late, is small, and never comes to a finger or to the
 * keyboard. Returns how to show it. What it says is the label of the mark, which those who hear the page have already.
 */
export function makeTip(chart: HTMLElement): ShowTip {
	const tip = document.createElement("div");
	tip.className = "tip";
	tip.hidden = true;
	tip.setAttribute("aria-hidden", "true");
	chart.append(tip);
	for (const title of chart.querySelectorAll("a > title")) title.remove();
	return (mark) => {
		const label = mark?.getAttribute("aria-label") ?? "";
		tip.hidden = label === "";
		if (!mark || tip.hidden) return;
		tip.textContent = label;
		tip.style.left = "0";
		const { left, top } = tipPlace(
			mark.getBoundingClientRect(),
			tip.getBoundingClientRect(),
			chart.getBoundingClientRect(),
		);
		tip.style.left = `${left}px`;
		tip.style.top = `${top}px`;
	};
}
