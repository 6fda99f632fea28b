import { fold } from "../text/width.js";

const alike: Readonly<Record<string, string>> = {
	"“": '"',
	"”": '"',
	"„": '"',
	"‟": '"',
	"‘": "'",
	"’": "'",
	"—": "-",
};

/**
 * Returns a text as it is searched: width, case, quotes and dashes no longer matter. The result has the same length, so
 * that a place found in it is the same place in the text.
 *
 * normalText("到２０２５年，“四强”产业 R&D") === '到2025年,"四强"产业 r&d'
 */
export function normalText(text: string): string {
	return lowerCase(fold(text).replace(/[“”„‟‘’—]/g, (sign) => alike[sign] ?? sign));
}

/** A few capitals become two characters in small letters (`İ`); those stay, so that no place moves. */
function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join("");
}
