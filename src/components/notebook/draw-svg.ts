import { FileAttachment } from "observablehq:stdlib";
import type * as vega from "vega";
import type { compile, TopLevelSpec } from "vega-lite";

interface Vega {
	parse: typeof vega.parse;
	View: typeof vega.View;
	compile: typeof compile;
}

/** Returns a chart as an SVG element of the page. The engine is loaded with the first chart. */
export async function drawSvg(spec: TopLevelSpec): Promise<SVGElement> {
	const { parse, View, compile }: Vega = await import(FileAttachment("../../data/vega.js").href);
	const view = new View(parse(compile(spec).spec), { renderer: "none" });
	try {
		const text = (await view.toSVG()).replaceAll("xlink:href=", "href=");
		const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
		return document.importNode(documentElement, true) as unknown as SVGElement;
	} finally {
		view.finalize();
	}
}
