import { moveByArrows } from "./mark-key.js";
import { anchorOf, type Sentences, sentencesOf } from "./open-sentence.js";
import { makeTip, type ShowTip } from "./tip.js";

/**
 * Brings a card to life, in a frame or in a component: marks say what they are, open their sentence under the chart and
 * close it again, and are reached by arrow keys. `remember` is told what is open, for the address to keep it. Returns the
 * card's sentences.
 */
export function enliven(card: HTMLElement, remember: (anchor: string | null) => void = () => {}): Sentences {
	const sentences = sentencesOf(card);
	const chart = card.querySelector<HTMLElement>(".chart");
	const showTip = chart ? makeTip(chart) : () => {};
	if (chart) {
		moveByArrows(chart);
		followPointer(chart, showTip);
	}
	card.classList.add("scripted");
	card.addEventListener("click", (event) => {
		const link = linkOf(event.target);
		if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const anchor = anchorOf(link);
		const isClosing = link.classList.contains("close");
		if (anchor === null && !isClosing) return;
		event.preventDefault();
		go(isClosing || anchor === sentences.opened() ? null : anchor);
	});
	card.addEventListener("keydown", (event) => {
		if (event.key !== "Escape") return;
		showTip(null);
		if (sentences.opened() !== null) go(null);
	});
	return sentences;

	function go(anchor: string | null): void {
		const isInside = card.querySelector(".sentences")?.matches(":focus-within");
		const mark = [...card.querySelectorAll<SVGAElement>(".drawing a.opened")].find(isShown);
		sentences.open(anchor);
		remember(anchor);
		if (isInside && anchor === null) mark?.focus();
	}
}

/** A tip comes with the pointer and with the focus. A finger that taps a way out of the page is shown first where it leads. */
function followPointer(chart: HTMLElement, showTip: ShowTip): void {
	let tapped: Element | null = null;
	chart.addEventListener("pointerover", ({ target, pointerType }) => {
		if (pointerType !== "touch") showTip(linkOf(target));
	});
	chart.addEventListener("pointerleave", ({ pointerType }) => {
		if (pointerType !== "touch") showTip(null);
	});
	chart.addEventListener("focusin", ({ target }) => showTip(linkOf(target)));
	chart.addEventListener("focusout", () => showTip(null));
	chart.addEventListener("click", (event) => {
		const link = linkOf(event.target);
		if (!(event instanceof PointerEvent) || event.pointerType !== "touch") return;
		if (link && anchorOf(link) === null && link !== tapped) event.preventDefault();
		tapped = link;
		showTip(link);
	});
}

function linkOf(target: EventTarget | null): Element | null {
	return target instanceof Element ? target.closest("a") : null;
}

function isShown(element: Element): boolean {
	return element.getClientRects().length > 0;
}
