/** What a picture is for: a web page, a page of Word in one column, a slide. */
export const sizes = ["web", "word", "slide"] as const;
export type Size = (typeof sizes)[number];

/** How a picture is laid out and how large it is on paper. */
export interface Measure {
	/** Widths to lay it out in, in px; the first in which it is not too high is taken. */
	widths: readonly number[];
	/** Its width on paper, in pt. */
	points: number;
	/** Height to width, where that is given. */
	ratio: number | null;
}

/** Centimetres in points. */
const centimetre = 72 / 2.54;

/** 700 px; 15.5 cm, a column of A4 with Word's margins in China; 13.333 × 7.5 in, PowerPoint's wide slide. */
export const measures: Record<Size, Measure> = {
	web: { widths: [700], points: 525, ratio: null },
	word: { widths: [600], points: 15.5 * centimetre, ratio: null },
	slide: { widths: [720, 840, 960, 1120, 1280, 1600, 2000], points: 960, ratio: 540 / 960 },
};
