/** A passage that stands in both texts: its pieces in each, in the order of the text. */
export interface Twin {
	own: readonly HTMLElement[];
	other: readonly HTMLElement[];
}

/**
 * Returns the passages that two texts share, in the order of the first, and marks them (`twin`, its number in `data-twin`).
 * `pairs` names each by what its pieces carry in `data-s` on either side.
 */
export function markTwins(
	own: Element,
	other: Element,
	pairs: readonly (readonly [own: string, other: string])[],
): Twin[] {
	const [inOwn, inOther] = [piecesOf(own), piecesOf(other)];
	const twins = pairs.map(([a, b]) => ({ own: inOwn.get(a) ?? [], other: inOther.get(b) ?? [] }));
	twins.forEach((twin, number) => {
		for (const piece of [...twin.own, ...twin.other]) {
			piece.classList.add("twin");
			piece.dataset.twin = String(number);
		}
	});
	return twins;
}

/** Takes the marks of shared passages away. */
export function unmarkTwins(text: Element): void {
	for (const piece of text.querySelectorAll<HTMLElement>(".twin")) {
		piece.classList.remove("twin", "chosen");
		delete piece.dataset.twin;
	}
}

/** Returns the pieces of each shared passage of a text, by its name. */
function piecesOf(text: Element): Map<string, HTMLElement[]> {
	const pieces = new Map<string, HTMLElement[]>();
	for (const piece of text.querySelectorAll<HTMLElement>("[data-s]")) {
		for (const name of piece.dataset.s?.split(" ") ?? []) pieces.set(name, [...(pieces.get(name) ?? []), piece]);
	}
	return pieces;
}
