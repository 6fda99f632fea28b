import type { Card } from "../../card/card.js";
import { siteAddress } from "../../card/data/address.js";
import { inLanguage } from "../../card/data/file.js";
import { cardAddress, cardFolder, type Published } from "../../card/data/published.js";
import { iframeSnippet } from "../../card/snippet/iframe.js";
import { embedWords } from "../../page/frame/embed-words.js";
import { frameHeight } from "../../page/frame/frame-height.js";
import type { CardFile } from "./card-file.js";

/** The width that a frame is offered in, in px. */
const offeredWidth = 700;

/**
 * Returns a chart as oEmbed 1.0 offers it, the content of `oembed.json`, with its picture among the files of its folder. Its
 * addresses are absolute where the address of the report is known; else they begin at its root.
 */
export function oembed(card: Card, published: Published, pictures: readonly CardFile[]): string {
	const words = embedWords[card.language];
	const height = frameHeight(card, offeredWidth);
	const frame = { address: cardAddress(card.id, card.language, published), name: words.frame(card.name), height };
	const offer = {
		version: "1.0",
		type: "rich",
		title: card.title,
		provider_name: words.brand,
		provider_url: siteAddress("/", published.site),
		width: offeredWidth,
		height,
		html: iframeSnippet(frame),
		...thumbnail(card, published, pictures),
	};
	return `${JSON.stringify(offer, null, "\t")}\n`;
}

/** A picture is offered with its size or not at all. */
function thumbnail({ id, language }: Card, published: Published, pictures: readonly CardFile[]) {
	const name = inLanguage("chart.png", language);
	const content = pictures.find((file) => file.name === name)?.content;
	if (!(content instanceof Uint8Array) || content.length < 24) return {};
	// the header of a PNG begins with its width and height (PNG 1.2, 11.2.2)
	const header = new DataView(content.buffer, content.byteOffset);
	return {
		thumbnail_url: siteAddress(`${cardFolder(id, published)}${name}`, published.site),
		thumbnail_width: header.getUint32(16),
		thumbnail_height: header.getUint32(20),
	};
}
