import { followChoice } from "./linked-choice.js";

/** The script of a region's page: what tells of other themes than the chosen one steps aside, and counts follow. */
const sheet = document.querySelector<HTMLElement>(".region-sheet");
const told = [...(sheet?.querySelectorAll<HTMLElement>("[data-theme]") ?? [])];
const ticks = [...(sheet?.querySelectorAll<SVGElement>(".strip .tick") ?? [])];
const tallies = [...(sheet?.querySelectorAll<HTMLElement>("[data-tally-of]") ?? [])];
const filled = [...(sheet?.querySelectorAll<HTMLElement>("[data-filled]") ?? [])];
const folded = sheet?.querySelector<HTMLDetailsElement>(".more-leads");

followChoice("theme", (theme) => {
	sheet?.toggleAttribute("data-chosen", theme !== "");
	sheet?.style.setProperty("--chosen", `var(--${theme}, var(--other))`);
	for (const part of told) part.toggleAttribute("data-aside", !isOf(part.dataset.theme ?? "", theme));
	for (const tick of ticks) {
		tick.toggleAttribute("data-aside", theme !== "" && !tick.classList.contains(`theme-${theme}`));
		tick.toggleAttribute("data-told", theme !== "" && tick.classList.contains(`theme-${theme}`));
	}
	for (const tally of tallies) {
		const count = tally.querySelectorAll("[data-theme]:not([data-aside])").length;
		const figure = tally.querySelector("[data-tally]");
		if (figure) figure.textContent = String(count);
	}
	for (const row of filled)
		row.toggleAttribute("data-off", row.querySelector("[data-theme]:not([data-aside])") === null);
	if (folded) folded.open = theme !== "";
});

/** Whether something is of a theme; of several it names each. Without a theme everything is. */
function isOf(themes: string, theme: string): boolean {
	return theme === "" || themes.split(" ").includes(theme);
}
