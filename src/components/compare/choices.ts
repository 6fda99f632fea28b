import { measures } from "../../toolkit/chart/measure.js";
import { focusThemes } from "../../toolkit/schema/theme.js";
import { targetOf } from "./place.js";
import type { Choices } from "./view-state.js";

/** Returns what can be chosen on the page, read from its controls and dots. */
export function readChoices(): Choices {
	const named = (key: string) =>
		[...document.querySelectorAll<HTMLElement>(`[data-${key}]`)].map(
			(element) => element.getAttribute(`data-${key}`) ?? "",
		);
	const themes = named("choose-theme").filter((theme) => theme !== "all");
	const focus = themes.filter((theme) => focusThemes.some((name) => name === theme));
	const shown = new Set(named("choose-measure"));
	const targets = [...document.querySelectorAll(".kinds .dot")].map(targetOf);
	return {
		themes,
		regions: named("choose-region"),
		measures: measures.filter((measure) => shown.has(measure)),
		targets: new Set(targets.filter((target) => target !== null)),
		focus: focus.length > 0 ? focus : themes,
	};
}

/** Says in a line what the address names and the page does not know. */
export function showUnknown(parts: readonly string[]): void {
	const place = document.querySelector<HTMLElement>("[data-unknown]");
	if (place) place.textContent = parts.length === 0 ? "" : (place.dataset.unknown ?? "").replace("…", parts.join(" "));
}
