import type { parse, View as VegaView } from "vega";
import type { compile } from "vega-lite";
import type { Measure } from "../../toolkit/chart/measure.js";
import { measureBars } from "../../toolkit/chart/measure-bars.js";
import { toBars } from "../../toolkit/page/compare/bars.js";
import { measureSummary, measureTable } from "../../toolkit/page/compare/measure-words.js";
import { compare as en } from "../../toolkit/page/copy/en/compare.js";
import { compare as zh } from "../../toolkit/page/copy/zh/compare.js";
import type { Drawing, DrawOrder, DrawSetup } from "./draw-message.js";
import { type Arquero, reshape } from "./reshape.js";

/**
 * The thread that draws charts of the compare page: it takes a setup, then orders, and answers each with a drawing. Vega
 * takes some 50 ms for a chart, and several times that on a slow machine, which the page must not be held up by.
 */
interface Vega {
	parse: typeof parse;
	View: typeof VegaView;
	compile: typeof compile;
}

let setup: Promise<DrawSetup & { engines: [Arquero, Vega] }> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<DrawSetup | DrawOrder>) => {
	if ("number" in data) void draw(data).then((drawing) => drawing && self.postMessage(drawing));
	else setup = load(data);
});

async function load(data: DrawSetup) {
	const engines = await Promise.all([import(data.arquero) as Promise<Arquero>, import(data.vega) as Promise<Vega>]);
	return { ...data, engines };
}

async function draw({ number, columns, ...chosen }: DrawOrder): Promise<Drawing | undefined> {
	const ready = await setup;
	if (!ready) return undefined;
	const [arquero, vega] = ready.engines;
	const words = ready.language.startsWith("en") ? en : zh;
	const names = {
		theme: (theme: string) => ready.themes[theme] ?? theme,
		region: (code: string) => ready.regions[code] ?? code,
	};
	const cells = reshape(arquero, ready.cells, chosen);
	const measure = chosen.measure as Measure;
	const summary = measureSummary(cells, measure, names, words);
	const spec = measureBars(toBars(cells, names, words), columns, summary);
	const view = new vega.View(vega.parse(vega.compile(spec).spec), { renderer: "none" });
	// The site works under any path: links between its pages are relative.
	const svg = (await view.toSVG()).replaceAll("xlink:href=", "href=").replaceAll('href="/', 'href="./');
	view.finalize();
	return {
		number,
		svg,
		summary,
		table: measureTable(cells, chosen.regions, names, words),
		hasInterval: cells.some(({ low, high }) => low !== null && low !== high),
	};
}
