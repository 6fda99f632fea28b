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
	const place = [...document.querySelectorAll<HTMLElement>(".chart")].find((element) => element.offsetWidth > 0);
	if (!place) return;
	const gap = place.classList.contains("only-narrow") ? 10 : 24;
	const width = (place.offsetWidth - gap * (regions.length - 1)) / regions.length;
	const spec = measureBars(bars, { regions, width, gap }, copy.compare.summary(copy.measures[state.measure].name));
	const view = new vega.View(vega.parse(vega.compile(spec).spec), { renderer: "none" });
	place.innerHTML = (await view.toSVG()).replaceAll("xlink:href=", "href=");
	view.finalize();
}
