import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { encode } from "fast-png";
import { withResolution } from "../../card/picture/png-resolution.js";
import { indexColors } from "./color-table.js";

type DrawnImage = ReturnType<InstanceType<typeof Resvg>["render"]>;

let started: Promise<void> | undefined;

/**
 * Returns an SVG without text as a PNG `pixels` wide that says how large it is on paper, `points` (1/72 in) wide. The same
 * bytes come out on every machine: the drawing program is compiled to WebAssembly and no font is asked for.
 */
export async function renderPng(svg: string, pixels: number, points: number): Promise<Uint8Array> {
	started ??= start();
	await started;
	const drawing = new Resvg(svg, { fitTo: { mode: "width", value: Math.round(pixels) } });
	const image = drawing.render();
	const png = withResolution(encodeFewColors(image), image.width / points);
	image.free();
	drawing.free();
	return png;
}

/** With a table of its colours a chart's PNG weighs less than half. */
function encodeFewColors(image: DrawnImage): Uint8Array {
	const indexed = indexColors(image.pixels);
	if (indexed === null) return image.asPng();
	const { width, height } = image;
	return encode({ width, height, data: indexed.pixels, channels: 1, palette: indexed.colors });
}

async function start(): Promise<void> {
	const file = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
	await initWasm(await readFile(file));
}
