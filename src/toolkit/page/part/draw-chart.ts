import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/** Returns a chart as SVG for a page: it scales with its column, and its links are links of the page. */
export async function drawChart(spec: TopLevelSpec): Promise<string> {
	const view = new View(parse(compile(spec).spec), { renderer: "none" });
	try {
		return (await view.toSVG()).replaceAll("xlink:href=", "href=");
	} finally {
		view.finalize();
	}
}
