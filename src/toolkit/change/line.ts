import type { ChangeWords } from "./word.js";
import type { WordPiece } from "./word-difference.js";

/** Returns text that is the same before and now as a piece of a line. */
export function plain(text: string): WordPiece {
	return { side: "both", text };
}

/** Returns pieces that say what was and what is: `480个 → 600个`, the one as gone, the other as new. */
export function fromTo(before: string, after: string): WordPiece[] {
	return [{ side: "del", text: before }, plain(" → "), { side: "ins", text: after }];
}

/** Returns the first lines of many, and one that says how many are left out. */
export function firstLines<Line>(
	lines: readonly Line[],
	most: number,
	toMore: (text: string) => Line,
	words: ChangeWords,
): Line[] {
	if (lines.length <= most) return [...lines];
	return [...lines.slice(0, most), toMore(words.more(lines.length - most))];
}
