import type { WordPiece } from "./word-difference.js";

/** How much of what did not change is shown beside what did, and how much of a text that is all new or all gone, in characters. */
const besideChange = 48;
const mostOfWhole = 400;

/**
 * Returns pieces with what is common and long cut to its ends, so that a changed number in a clause of a thousand characters
 * is seen at once; `…` stands for what was left out.
 */
export function shortened(pieces: readonly WordPiece[]): WordPiece[] {
	return pieces.map((piece, index) => {
		const signs = [...piece.text];
		if (piece.side !== "both") return { ...piece, text: beginning(piece.text) };
		const [hasBefore, hasAfter] = [index > 0, index < pieces.length - 1];
		const kept = besideChange * (Number(hasBefore) + Number(hasAfter));
		if (signs.length <= kept + 8) return piece;
		const start = hasBefore ? signs.slice(0, besideChange).join("") : "";
		const end = hasAfter ? signs.slice(-besideChange).join("") : "";
		return { ...piece, text: `${start}…${end}` };
	});
}

/** Returns the beginning of a long text, with `…` where it goes on. */
export function beginning(text: string, most: number = mostOfWhole): string {
	const signs = [...text];
	return signs.length <= most ? text : `${signs.slice(0, most).join("")}…`;
}
