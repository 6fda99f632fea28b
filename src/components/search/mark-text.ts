import { normalText } from "../../toolkit/search/normal.js";
import { findSpans, type Piece, toPieces } from "../../toolkit/search/span.js";
import { element } from "./element.js";

/** Returns pieces of a text, what was found in `<mark>`. */
export function markPieces(pieces: readonly Piece[]): Node[] {
	return pieces.map(({ text, found }) => (found ? element("mark", {}, text) : document.createTextNode(text)));
}

/** Returns a name with the words of the question in `<mark>`. */
export function markText(text: string, words: readonly string[]): Node[] {
	return markPieces(toPieces(text, findSpans(normalText(text), words)));
}
