import { Resvg } from "@resvg/resvg-wasm";
import { palette } from "../../src/toolkit/card/scene/appearance.js";
import { outlinedSvg } from "../../src/toolkit/card/scene/outline-svg.js";
import { sceneSvg } from "../../src/toolkit/card/scene/scene-svg.js";
import { readFontBook } from "../../src/toolkit/publish/paper/font-book.js";
import { readFont } from "../../src/toolkit/publish/paper/font-file.js";
import { renderPdf } from "../../src/toolkit/publish/paper/pdf.js";
import { toPicture } from "../../src/toolkit/publish/paper/picture.js";
import { renderPng } from "../../src/toolkit/publish/paper/png.js";
import { waterCard } from "../card/data/water-editions.js";
import { figure } from "./timing.js";

const runs = 5;

/**
 * Returns what the forms of a chart on paper take, in milliseconds, and how many times as long as the peer's in this run: the
 * same program drawing the same chart with its text as text, which it has to set in a font of 8 MB.
 */
export async function pictureRows(): Promise<Record<string, string>[]> {
	const edition = { version: "0".repeat(12), frozen: true, site: undefined };
	const [fonts, regular, bold] = await Promise.all([readFontBook(), readFont(400), readFont(700)]);
	const card = waterCard;
	const { title, alt } = card;
	const picture = await toPicture(card, "web", edition);
	const outlined = () => outlinedSvg(picture.scene, { appearance: "light", fonts, title, description: alt });
	const svg = outlined();
	const colors = palette("light");
	const text = sceneSvg(picture.scene, { color: (paint) => colors[paint] });
	const width = picture.scene.width * 2;
	const font = { fontBuffers: [regular, bold], defaultFontFamily: "Noto Sans S Chinese" };
	const forms: [string, () => unknown][] = [
		["peer: PNG of text", () => new Resvg(text, { fitTo: { mode: "width", value: width }, font }).render().asPng()],
		["PNG of outlines", () => renderPng(svg, width, picture.points.width)],
		["layout", () => toPicture(card, "web", edition)],
		["SVG", outlined],
		["PDF", () => renderPdf(picture, card, { appearance: "light", fonts })],
	];
	await renderPng(svg, 1, 1);
	const timed: { form: string; ms: number }[] = [];
	for (const [form, work] of forms) timed.push({ form, ms: await fastest(work) });
	return timed.map(({ form, ms }) => ({
		form,
		ms: figure(ms),
		"of the peer's time": figure(ms / (timed[0]?.ms ?? 1)),
	}));
}

async function fastest(work: () => unknown): Promise<number> {
	let least = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run += 1) {
		const start = performance.now();
		await work();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}
