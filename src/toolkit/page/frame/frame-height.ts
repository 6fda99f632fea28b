import type { Card } from "../../card/card.js";
import { layoutBody } from "../../card/layout/layout-body.js";
import { sourceLine } from "../../card/layout/source-line.js";
import { wrapText } from "../../card/layout/wrap.js";
import type { Weight } from "../../card/scene/scene.js";
import { carriedSentences } from "./card-link.js";
import { chartWidths } from "./chart-width.js";
import { embedWords } from "./embed-words.js";
import { screenFont } from "./screen-font.js";

/** What `card.css` says, in px: the edges of a card, its rules and paddings above one another, and its foot. */
const edges = 2 * 18;
const fixed = { rules: 5, title: 14, figure: 16, source: 18, foot: 43 };
/** Fonts of readers are not the one that was measured. */
const slack = 4;

/**
 * Returns how high the page of a card is in a frame so wide, in px, with no sentence open: what a frame is given before it
 * can tell, and for good where a page allows it no script.
 *
 * @example
 * frameHeight(card, 700) // 470
 */
export function frameHeight(card: Card, width: number): number {
	const inner = width - edges;
	const lines = (text: string, size: number, weight: Weight) => wrapText(text, inner, size, weight, screenFont).length;
	const words = embedWords[card.language];
	const sources = `${words.source}${sourceLine(card.sources, card.language)}${words.sourceEnd}`;
	const small = `${card.sources.length > 0 ? sources : ""}${card.notes.join(words.noteBreak)}`;
	const drawn = chartWidths(card).find((own) => own <= inner + 2) ?? inner;
	const open = carriedSentences(card).length > 0 ? words.open : null;
	const chart = (layoutBody(card, drawn, screenFont, { open }).height * inner) / drawn;
	const text = lines(card.title, 20, 700) * 30 + lines(card.subtitle, 13, 400) * 20;
	const { rules, title, figure, source, foot } = fixed;
	return Math.ceil(rules + title + text + figure + chart + source + lines(small, 12, 400) * 18.6 + foot + slack);
}
