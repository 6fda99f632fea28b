import { followChoice } from "./linked-choice.js";

/** The script of a theme's page: what belongs to other regions than the chosen one steps aside. */
const sheet = document.querySelector<HTMLElement>(".theme-sheet");
const codes = [...document.querySelectorAll<HTMLElement>("[data-choose]")].map(({ dataset }) => dataset.choose ?? "");
/** Rows of indicators do not say whose their cells are: these stand in the order of the columns. */
for (const row of sheet?.querySelectorAll(".indicator-row") ?? []) {
	for (const [place, cell] of row.querySelectorAll<HTMLElement>(":scope > .cell").entries()) {
		cell.dataset.region ??= codes.filter((code) => code !== "")[place] ?? "";
	}
}
const parts = [...(sheet?.querySelectorAll<HTMLElement>("[data-region]") ?? [])];

followChoice("region", (region) => {
	sheet?.toggleAttribute("data-chosen", region !== "");
	for (const part of parts) part.toggleAttribute("data-aside", region !== "" && part.dataset.region !== region);
});
