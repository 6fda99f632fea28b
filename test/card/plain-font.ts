import type { FontBook } from "../../src/toolkit/card/font-book.js";

/** A font without a file: Chinese is an em wide, all else half of one; it lacks what lies beyond the basic plane. */
export const plainFont: FontBook = {
	advance: (character) => {
		if ((character.codePointAt(0) ?? 0) > 0xffff) return null;
		return /[\u2e80-\uffee，。、；：]/u.test(character) ? 1 : 0.5;
	},
	outline: (character) => ((character.codePointAt(0) ?? 0) > 0xffff ? null : "M0 0L500 0L500 800Z"),
};
