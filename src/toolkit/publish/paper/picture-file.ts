import type { Editions } from "../../card/data/editions.js";
import { inLanguage } from "../../card/data/file.js";
import type { Published } from "../../card/data/published.js";
import { tablePage } from "../../card/table/table-html.js";
import { languages } from "../../schema/language.js";
import type { CardFile } from "../embed/card-file.js";
import { pictureSvg, toPicture } from "./picture.js";
import { renderPng } from "./png.js";

/** Pixels of a chart's own PNG for each px of its drawing. */
const scale = 2;

/** Returns the pictures and the table of a chart in every language, as they stand in its folder. */
export async function pictureFiles(editions: Editions, published: Published): Promise<CardFile[]> {
	const files: CardFile[] = [];
	for (const language of languages) {
		const card = editions[language];
		const picture = await toPicture(card, "web", { ...published, version: published.version.version });
		const svg = await pictureSvg(card, picture, "light");
		const png = await renderPng(svg, picture.scene.width * scale, picture.points.width);
		files.push(
			{ name: inLanguage("chart.svg", language), content: svg },
			{ name: inLanguage("chart.png", language), content: png },
			{ name: inLanguage("table.html", language), content: tablePage(card, published.site) },
		);
	}
	return files;
}
