import { FileAttachment } from "observablehq:stdlib";
import type { parse, View as VegaView } from "vega";
import type { compile } from "vega-lite";
import type { Arquero } from "./reshape.js";

/** The part of Vega and Vega-Lite that is loaded. */
export interface Vega {
	parse: typeof parse;
	View: typeof VegaView;
	compile: typeof compile;
}

let loaded: Promise<[Arquero, Vega]> | undefined;

/** Returns Arquero and Vega, loaded when first asked for, long after the page is painted. */
export function loadEngines(): Promise<[Arquero, Vega]> {
	loaded ??= Promise.all([
		import(FileAttachment("../../data/arquero.js").href) as Promise<Arquero>,
		import(FileAttachment("../../data/vega.js").href) as Promise<Vega>,
	]);
	return loaded;
}
