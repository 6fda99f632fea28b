import type { Refusal } from "./refusal.js";

/**
 * A number inside a title or a short quoted name: `《…25条政策措施》`, `“两个100%”`… and slogans `“十百千”工程`.
 */
export const name: Refusal = {
	name: "name",
	zh: "文件名、称号或口号中的数字",
	refuses({ numeral, text, unit, after }) {
		if (isInside(text, numeral.start, "《", "》", 80)) return true;
		if (/^[^,。]{0,6}”/.test(after) && unit === "%") return false;
		if (isInside(text, numeral.start, "“", "”", 60) && /\+/.test(text.slice(numeral.start - 30, numeral.end + 30)))
			return true;
		return isInside(text, numeral.start, "“", "”", 24) || isInside(text, numeral.start, "「", "」", 24);
	},
};

/** Returns whether the nearest mark before a place opens, and closes again within so many characters. */
function isInside(text: string, at: number, open: string, close: string, within: number): boolean {
	const from = Math.max(0, at - within);
	const opened = text.slice(from, at).lastIndexOf(open);
	if (opened < 0 || text.slice(from, at).indexOf(close, opened) >= 0) return false;
	const closed = text.indexOf(close, at);
	return closed >= 0 && closed - (from + opened) <= within;
}
