import type { Card } from "../../card/card.js";
import { layoutBody } from "../../card/layout/layout-body.js";
import { sceneSvg } from "../../card/scene/scene-svg.js";
import { carriedSentences, pointLink } from "./card-link.js";
import { chartWidths, isDrawnInFew } from "./chart-width.js";
import { embedWords } from "./embed-words.js";
import { screenFont } from "./screen-font.js";

/** The drawings of a card, of which a page shows one. Their points lead to sentences of the page or into the report. */
export function CardChart({
	card,
	root,
	widths = chartWidths(card),
}: {
	card: Card;
	root: string;
	widths?: readonly number[];
}) {
	const open = carriedSentences(card).length > 0 ? embedWords[card.language].open : null;
	return (
		<div class={isDrawnInFew(card) ? "chart few" : "chart"}>
			{widths.map((width) => {
				const svg = sceneSvg(layoutBody(card, width, screenFont, { open }), { link: pointLink(card, root) });
				// markup of our own making, in which every text was escaped
				return <div key={width} class={`drawing w${width}`} dangerouslySetInnerHTML={{ __html: inOwnTab(svg) }} />;
			})}
		</div>
	);
}

/** Links out of a card leave the page that holds it where it is. In SVG as we write it, no text has a `<`. */
function inOwnTab(svg: string): string {
	return svg.replace(/<a href="(?!#)/g, '<a target="_blank" rel="noopener" href="');
}
