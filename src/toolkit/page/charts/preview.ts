import type { Card } from "../../card/card.js";
import { layoutBody } from "../../card/layout/layout-body.js";
import { palette } from "../../card/scene/appearance.js";
import type { Scene } from "../../card/scene/scene.js";
import { sceneSvg } from "../../card/scene/scene-svg.js";
import { pixels } from "../../card/scene/xml.js";
import type { Language } from "../../schema/language.js";
import { screenFont } from "../frame/screen-font.js";

/** How wide a preview is drawn, as a column of the gallery, and how high it is at most, in px. */
export const previewWidth = 376;
const mostHeight = 244;

/** A chart drawn small: its first rows, as many as there is room for, and how many are left out. */
export interface Preview {
	scene: Scene;
	left: number;
}

const known = new WeakMap<Card, Preview>();

/**
 * Returns the preview of a card, without the reasons under its values. What is too high even by itself is cut off at its
 * foot. The gallery's page asks for it, and so does the file that it shows.
 */
export function previewOf(card: Card): Preview {
	const preview = known.get(card) ?? drawPreview(card);
	known.set(card, preview);
	return preview;
}

function drawPreview(card: Card): Preview {
	const rows = card.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, reasons: [] })) }));
	for (let count = rows.length; count > 0; count -= 1) {
		const scene = layoutBody({ ...card, rows: rows.slice(0, count) }, previewWidth, screenFont);
		if (scene.height <= mostHeight || count === 1) {
			return { scene: { ...scene, height: Math.min(scene.height, mostHeight) }, left: rows.length - count };
		}
	}
	return { scene: { width: previewWidth, height: 1, shapes: [] }, left: 0 };
}

/**
 * Returns a preview as a file of its own. Its colours follow the page that shows it: an image takes the colour scheme of
 * its element, which the page's appearance sets.
 */
export function previewSvg(card: Card): string {
	const { scene } = previewOf(card);
	const size = `width="${pixels(scene.width)}" height="${pixels(scene.height)}"`;
	return sceneSvg(scene).replace(/^<svg ([^>]*)>/, (_, set: string) => `<svg ${size} ${set}>${styles[card.language]}`);
}

/** Where a preview of a chart is kept: `/data/preview/zh/theme.green.attention.svg`. */
export function previewPath({ id, language }: Pick<Card, "id" | "language">): string {
	return `/data/preview/${language}/${id.replaceAll("/", ".")}.svg`;
}

const chinese = '"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif';
const latin = '"Helvetica Neue",Helvetica,Arial,"Liberation Sans","Noto Sans"';
const styles: Readonly<Record<Language, string>> = { zh: styleOf(chinese), en: styleOf(`${latin},${chinese}`) };

function styleOf(fonts: string): string {
	return `<style>svg{${variables("light")};font-family:${fonts};font-variant-numeric:tabular-nums}@media (prefers-color-scheme:dark){svg{${variables("dark")}}}</style>`;
}

function variables(appearance: "light" | "dark"): string {
	return Object.entries(palette(appearance))
		.map(([paint, color]) => `--${paint}:${color}`)
		.join(";");
}
