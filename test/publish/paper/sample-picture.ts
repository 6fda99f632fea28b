import type { Card } from "../../../src/toolkit/card/card.js";
import type { Picture } from "../../../src/toolkit/card/layout/layout-picture.js";
import type { Size } from "../../../src/toolkit/card/layout/size.js";
import { toPicture } from "../../../src/toolkit/publish/paper/picture.js";

/** What tests of pictures say of their version. */
export const edition = { version: "0f62df8c41d2", frozen: true, site: "https://example.org/bice/" } as const;

/** Returns a card as a picture in the bundled font. */
export function pictureOf(card: Card, size: Size = "web"): Promise<Picture> {
	return toPicture(card, size, edition);
}
