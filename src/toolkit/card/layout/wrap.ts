import { type FontBook, textWidth } from "../font-book.js";
import type { Weight } from "../scene/scene.js";

/** What may not begin a line, and what may not end one (GB/T 15834—2011, 5.1). */
const notFirst = /^[，。、；：！？）》〉」』】〕”’…—·%‰℃,.;:!?)\]]/u;
const notLast = /[（《〈「『【〔“‘([]$/u;

/**
 * Returns the lines of a text that fit into a width in px. Chinese breaks between characters, Latin words and numbers stay
 * whole unless one alone is wider than the line.
 *
 * @example
 * wrapText("城镇新增就业1700人以上。", 60, 12, 400, fonts) // ["城镇新增就", "业1700人", "以上。"]
 */
export function wrapText(text: string, width: number, size: number, weight: Weight, fonts: FontBook): string[] {
	const lines: string[] = [];
	let line = "";
	let used = 0;
	for (const piece of piecesOf(text)) {
		const own = textWidth(piece, size, weight, fonts);
		const shown = textWidth(piece.trimEnd(), size, weight, fonts);
		if (line !== "" && used + shown > width) {
			lines.push(line.trimEnd());
			[line, used] = ["", 0];
		}
		if (shown <= width) {
			line += line === "" ? piece.trimStart() : piece;
			used += own;
			continue;
		}
		for (const character of piece) {
			const advance = textWidth(character, size, weight, fonts);
			if (line !== "" && used + advance > width) {
				lines.push(line);
				[line, used] = ["", 0];
			}
			line += character;
			used += advance;
		}
	}
	if (line.trim() !== "") lines.push(line.trimEnd());
	return lines;
}

/** Returns the text in pieces between which a line may end. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	for (const [piece] of text.matchAll(/[≥≤\p{Script=Latin}\p{Nd}\p{M}'’.,%‰+~/_:@#&=?-]+\s*|\s+|./gsu)) {
		const last = pieces.at(-1);
		if (last !== undefined && (notFirst.test(piece) || notLast.test(last))) pieces[pieces.length - 1] = last + piece;
		else pieces.push(piece);
	}
	return pieces;
}
