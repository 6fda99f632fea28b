import { apa, gbt7714 } from "../../card/data/citation.js";
import { inLanguage, pageName } from "../../card/data/file.js";
import { licences } from "../../card/data/licence.js";
import { citedAs, type Published } from "../../card/data/published.js";
import { shownVersion } from "../../card/data/version.js";
import type { CardFrame } from "../../page/frame/card-frame.js";
import { type Language, languages } from "../../schema/language.js";
import type { EmbedAsset } from "./asset.js";
import type { CardFile } from "./card-file.js";
import type { PublishedChart } from "./data-file.js";
import { framePage } from "./frame-page.js";
import { oembed } from "./oembed.js";

/** Returns the pages of a chart's folder, what oEmbed offers of it, and the chart itself, in every language. */
export function pageFiles(
	chart: PublishedChart,
	assets: readonly EmbedAsset[],
	pictures: readonly CardFile[],
): CardFile[] {
	const { editions, published } = chart;
	return languages.flatMap((language) => {
		const card = editions[language];
		const frame = toFrame(chart, language);
		return [
			{ name: pageName(language) || "index.html", content: framePage(card, frame, assets) },
			{ name: inLanguage("oembed.json", language), content: oembed(card, published, pictures) },
			{ name: inLanguage("card.json", language), content: `${JSON.stringify(card)}\n` },
		];
	});
}

function toFrame({ editions, published }: PublishedChart, language: Language): CardFrame {
	const card = editions[language];
	const cited = citedAs(card.id, published)[language];
	const root = rootFrom(card.id, published);
	const live = `${root}embed/${card.id}/`;
	return {
		root,
		version: shownVersion(published.version.version),
		citation: [gbt7714(card, cited), apa(card, cited)],
		licence: licences[language].line,
		frozen: published.frozen
			? {
					data: published.version.data,
					status: `${live}version.json`,
					live: `${live}${pageName(language)}`,
				}
			: null,
	};
}

/** Returns the way from a chart's folder to the root of the site: `../../../`. */
function rootFrom(id: string, { frozen }: Pick<Published, "frozen">): string {
	return "../".repeat(id.split("/").length + (frozen ? 2 : 1));
}
