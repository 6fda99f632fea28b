const space = /[\s\u200b-\u200d\u2060]/u;
const wide = /[\u2010-\u2027\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u;

/** A stretch of a plan on one line, and where each of its code points went. */
export interface DisplayText {
	text: string;
	/** Returns the place in `text` of a code point of the plan's file. */
	placeOf(point: number): number;
}

/**
 * Returns the code points from `start` to `end` as they are searched and shown in a list: line breaks, indents and spaces
 * beside Chinese characters left out, so that a word broken over two lines is found; other white space becomes one space.
 *
 * toDisplayText([..."培育\n　5G  NR 基站"], 0, 14).text === "培育5G NR基站"
 */
export function toDisplayText(points: readonly string[], start: number, end: number): DisplayText {
	const places = new Uint32Array(end - start + 1);
	let text = "";
	let last = "";
	let spaced = false;
	for (let at = start; at < end; at++) {
		const point = points[at] ?? "";
		if (space.test(point)) {
			spaced = true;
			places[at - start] = text.length;
			continue;
		}
		if (spaced && last !== "" && !wide.test(last) && !wide.test(point)) text += " ";
		places[at - start] = text.length;
		text += point;
		last = point;
		spaced = false;
	}
	places[end - start] = text.length;
	return { text, placeOf: (point) => places[Math.min(Math.max(point, start), end) - start] ?? text.length };
}

/** Returns a text on one line, by the same rule as `toDisplayText`. */
export function oneLine(text: string): string {
	const points = [...text];
	return toDisplayText(points, 0, points.length).text;
}
