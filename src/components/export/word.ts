import { Packer } from "docx";
import type { Card } from "../../toolkit/card/card.js";
import { type WordPicture, wordDocument } from "../../toolkit/card/table/word-document.js";

/** Returns a chart as a document of Word: its picture, its table, its sources. */
export function wordFile(card: Card, picture: WordPicture | null, site: string): Promise<Blob> {
	return Packer.toBlob(wordDocument([{ card, picture }], site));
}
