const focus = ["innovation", "green", "rural"];

/** Shows the targets of one hue, or of all (empty): those of others lose their mark, in the text and on the map. */
export function showTheme(hue: string): void {
	const reader = document.querySelector(".reader");
	for (const mark of reader?.querySelectorAll<Element>(".target, .map-tick, .clause-block") ?? []) {
		mark.toggleAttribute("data-off", hue !== "" && hueOf(mark) !== hue);
	}
	for (const button of document.querySelectorAll<HTMLButtonElement>("[data-choose-theme]")) {
		button.setAttribute("aria-pressed", String(button.dataset.chooseTheme === hue));
	}
	countChapters();
}

/** Returns the targets that are shown in a text, in its order. */
export function shownTargets(): HTMLAnchorElement[] {
	return [...document.querySelectorAll<HTMLAnchorElement>(".pane.own .target:not([data-off])")];
}

function hueOf(mark: Element): string {
	return focus.find((theme) => mark.classList.contains(`theme-${theme}`)) ?? "other";
}

/** Writes beside each chapter of the outline how many of the targets shown stand in it; both are in the order of the text. */
function countChapters(): void {
	const targets = shownTargets();
	const chapters = [...document.querySelectorAll<HTMLAnchorElement>(".outline > li > a")];
	const starts = chapters.map((chapter) => document.getElementById(chapter.hash.slice(1)));
	let next = targets.findIndex((target) => starts[0] && isBefore(starts[0], target));
	if (next < 0) next = targets.length;
	chapters.forEach((chapter, index) => {
		const end = starts[index + 1];
		const first = next;
		for (let target = targets[next]; target && !(end && isBefore(end, target)); target = targets[++next]);
		const count = chapter.querySelector("small");
		if (count) count.textContent = String(next - first);
	});
}

function isBefore(start: Element, target: Element): boolean {
	return (start.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
