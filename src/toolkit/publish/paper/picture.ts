import type { Card } from "../../card/card.js";
import { siteAddress } from "../../card/data/address.js";
import { shownVersion } from "../../card/data/version.js";
import { layoutPicture, type Picture } from "../../card/layout/layout-picture.js";
import type { Size } from "../../card/layout/size.js";
import type { Appearance } from "../../card/scene/appearance.js";
import { outlinedSvg } from "../../card/scene/outline-svg.js";
import { embedWords } from "../../page/frame/embed-words.js";
import { readFontBook } from "./font-book.js";

/** Which version a picture says it is of, and where its chart is published, where that is known. */
export interface PictureEdition {
	version: string;
	frozen: boolean;
	site: string | undefined;
}

/** Returns a card laid out as a picture, in the bundled font. */
export async function toPicture(card: Card, size: Size, { version, frozen, site }: PictureEdition): Promise<Picture> {
	const words = embedWords[card.language];
	const shown = shownVersion(version);
	return layoutPicture(card, size, await readFontBook(), {
		source: words.source,
		brand: words.brand,
		version: frozen ? words.frozen(shown) : words.live(shown),
		address: site === undefined ? "" : siteAddress(`/charts/#${card.id}`, site).replace(/^https?:\/\//, ""),
	});
}

/** Returns a picture as an SVG file of its own. */
export async function pictureSvg(card: Card, { scene }: Picture, appearance: Appearance): Promise<string> {
	const fonts = await readFontBook();
	return outlinedSvg(scene, { appearance, fonts, title: card.title, description: card.alt });
}
