/** The sentences of a card, of which at most one is open. */
export interface Sentences {
	/** The anchor of the one that is open: `s-…`. */
	opened(): string | null;
	/** Opens one, or closes what is open; one that the card does not have closes it too. */
	open(anchor: string | null): void;
}

/** Returns the sentences of a card, and marks what leads to the one that is open. */
export function sentencesOf(card: HTMLElement): Sentences {
	let current: string | null = null;
	return { opened: () => current, open };

	function open(anchor: string | null): void {
		current = null;
		for (const section of card.querySelectorAll(".sentence")) {
			const isOpen = section.id === anchor;
			section.classList.toggle("opened", isOpen);
			if (isOpen) current = anchor;
		}
		for (const link of card.querySelectorAll(".drawing a")) {
			const own = anchorOf(link);
			if (own === null) continue;
			link.classList.toggle("opened", own === current);
			link.setAttribute("aria-expanded", String(own === current));
		}
	}
}

/** Returns the anchor of the sentence that a link opens, or null where it leads elsewhere. */
export function anchorOf(link: Pick<Element, "getAttribute">): string | null {
	return /#(s-[\w.-]+)$/.exec(link.getAttribute("href") ?? "")?.[1] ?? null;
}
