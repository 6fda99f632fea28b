/** Rings the selected target in the dots and strips, marks its sentence in the list, and brings that into view. */
export function select(target: string | null, scroll: boolean): void {
	for (const mark of document.querySelectorAll(".selected")) mark.classList.remove("selected");
	if (target === null) return;
	const name = CSS.escape(target);
	for (const mark of document.querySelectorAll(`[data-target="${name}"], [data-mark="${name}"]`)) {
		mark.classList.add("selected");
	}
	const entry = document.querySelector(`[data-mark="${name}"]`)?.closest(".entry");
	entry?.classList.add("selected");
	if (scroll) entry?.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
}

function calm(): boolean {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
