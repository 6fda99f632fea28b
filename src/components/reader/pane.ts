/** On a narrow screen one of two plans is seen at a time: shows `own` or `other`, and says so on its tab. */
export function showSide(side: string): void {
	const reader = document.querySelector<HTMLElement>(".reader");
	if (reader) reader.dataset.seen = side;
	for (const tab of document.querySelectorAll<HTMLElement>("[data-side]")) {
		tab.setAttribute("aria-pressed", String(tab.dataset.side === side));
	}
}

/** Names a pane and its tab, so that it can be told from the other when it is heard or scrolled. */
export function namePane(pane: HTMLElement, side: string, name: string): void {
	pane.setAttribute("role", "region");
	pane.setAttribute("aria-label", name);
	const tab = document.querySelector(`[data-side=${side}]`);
	if (tab) tab.textContent = name;
}

/**
 * Scrolls a piece of text to a height of the window, or to a third of what scrolls it. What was out of view gets its true
 * height only now, so it is done again when that is known.
 */
export function bringTo(piece: HTMLElement, top: number | null, again = 2): void {
	const pane = piece.closest<HTMLElement>(".pane");
	if (!pane || piece.getClientRects().length === 0) return;
	const isScrolled = getComputedStyle(pane).overflowY === "auto";
	const box = isScrolled ? pane.getBoundingClientRect() : { top: 0, height: innerHeight };
	const wanted = Math.min(Math.max(top ?? box.top + box.height / 3, box.top + 60), box.top + box.height - 100);
	(isScrolled ? pane : window).scrollBy({ top: piece.getBoundingClientRect().top - wanted });
	if (again > 0) requestAnimationFrame(() => bringTo(piece, top, again - 1));
}
