import { measureBars } from "../../toolkit/chart/measure-bars.js";
import { toBars } from "../../toolkit/publish/compare/bars.js";
import type { StateRows } from "../../toolkit/publish/compare/state-rows.js";
import { copy } from "../../toolkit/publish/copy.js";
import { loadEngines } from "./engine.js";
import { reshape } from "./reshape.js";
import type { ViewState } from "./view-state.js";

/** Redraws the chart for a view, as wide as its place is. Unchosen regions keep their column, and stand empty. */
export async function drawView(rows: StateRows, state: ViewState): Promise<void> {
	const [arquero, vega] = await loadEngines();
	const bars = toBars(reshape(arquero, rows, state), state.measure, {
		theme: (theme) => rows.themes.find((row) => row.theme === theme)?.theme_name ?? theme,
		region: (code) => rows.regions.find((row) => row.region_code === code)?.region ?? code,
	});
	const regions = rows.regions.map((region) => region.region_code);
	const place = seenPlace();
	if (!place) return;
	const gap = place.classList.contains("only-narrow") ? 10 : 24;
	const width = (place.offsetWidth - gap * (regions.length - 1)) / regions.length;
	const spec = measureBars(bars, { regions, width, gap }, copy.compare.summary(copy.measures[state.measure].name));
	const view = new vega.View(vega.parse(vega.compile(spec).spec), { renderer: "none" });
	place.innerHTML = (await view.toSVG()).replaceAll("xlink:href=", "href=");
	view.finalize();
}

/** Whether the chart was drawn for about the width that it now has; where it was not, its texts are too small or too large. */
export function chartFits(): boolean {
	const place = seenPlace();
	const drawn = place?.querySelector("svg")?.viewBox.baseVal.width ?? 0;
	return place === undefined || Math.abs(place.offsetWidth - drawn) < drawn / 10;
}

/** Returns the place of the chart that is seen: the page has one for wide screens and one for phones. */
function seenPlace(): HTMLElement | undefined {
	return [...document.querySelectorAll<HTMLElement>(".chart")].find((element) => element.offsetWidth > 0);
}
