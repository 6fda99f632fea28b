import { htmlLanguages } from "../../schema/language.js";
import type { Card } from "../card.js";
import { drawnText } from "../drawn-text.js";
import type { Picture } from "../layout/layout-picture.js";

/**
 * Returns how a document of PDF is begun that holds one picture: a page of its size, tagged, with language and title. Its
 * date is a fixed one, so that the same chart has the same bytes.
 */
export function pdfOptions({ points }: Picture, { title, language }: Card): PDFKit.PDFDocumentOptions {
	return {
		size: [points.width, points.height],
		margin: 0,
		tagged: true,
		pdfVersion: "1.5",
		lang: htmlLanguages[language],
		displayTitle: true,
		info: { Title: metadataText(title), Creator: "bice", Producer: "bice", CreationDate: new Date(0) },
	};
}

/** PDFKit writes titles into XML as they are; signs that XML knows become those of full width. */
function metadataText(text: string): string {
	return drawnText(text).replace(/[<>&]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
}
