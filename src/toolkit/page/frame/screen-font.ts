import type { FontBook } from "../../card/font-book.js";

/** Widths of the signs of ASCII from the space to `~` in Helvetica, Arial and what is made to fit them, thousandths of an em. */
const regular = numbers(
	"278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 " +
		"584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 " +
		"667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 " +
		"556 500 722 500 500 500 334 260 334 584",
);
const bold = numbers(
	"278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 " +
		"584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 " +
		"667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 " +
		"611 556 778 556 556 500 389 280 389 584",
);

/**
 * How wide text is on a reader's screen, whose fonts are not known: Latin as in the widest of the usual fonts, all else an em,
 * as Chinese fonts have it. Drawings for pages are laid out by it, so that nothing overlaps; it has no outlines.
 */
export const screenFont: FontBook = {
	advance: (character, weight) => {
		const code = character.codePointAt(0) ?? 0;
		const known = (weight === 700 ? bold : regular)[code - 0x20];
		if (known !== undefined) return known / 1000;
		return /[\p{Script=Latin}²³]/u.test(character) ? 0.6 : 1;
	},
	outline: () => null,
};

function numbers(list: string): number[] {
	return list.split(" ").map(Number);
}
