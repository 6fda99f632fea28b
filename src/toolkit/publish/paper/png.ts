import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { encode } from "fast-png";
import { withResolution } from "../../card/picture/png-resolution.js";

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
	const { width, height } = image;
	const png = encodeOpaque(Uint8Array.from(image.pixels), width, height);
	image.free();
	drawing.free();
	return withResolution(png, width / points);
}

/**
 * Charts are flat: their pixels have some two hundred colours, which makes a picture with a palette half the size and loses
 * nothing. A picture of more colours keeps all of them.
 */
function encodeOpaque(pixels: Uint8Array, width: number, height: number): Uint8Array {
	const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
	const places = new Map<number, number>();
	const data = new Uint8Array(colors.length);
	let [last, place] = [-1, 0];
	for (let index = 0; index < colors.length; index += 1) {
		const color = colors[index] ?? 0;
		if (color !== last) {
			place = places.get(color) ?? places.size;
			if (place > 255) return encode({ width, height, data: pixels, channels: 4 });
			places.set(color, place);
			last = color;
		}
		data[index] = place;
	}
	const palette = [...places.keys()].map((color) => [color & 255, (color >>> 8) & 255, (color >>> 16) & 255]);
	return encode({ width, height, data, channels: 1, palette });
}

async function start(): Promise<void> {
	const file = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
	await initWasm(await readFile(file));
}
