/** Converts positions between JavaScript's UTF-16 units and the code points that tables count in. */
export interface Positions {
	/** Returns the code point offset of a UTF-16 offset. */
	toCodePoint(unit: number): number;
	/** Returns the line and column (from 1, in code points) of a UTF-16 offset. */
	lineColumn(unit: number): { line: number; column: number };
}

/**
 * Returns the positions of a text. Texts without characters beyond the basic plane, nearly all, need no map: there
 * the two counts are equal.
 */
export function positions(text: string): Positions {
	const map = /[\ud800-\udbff]/.test(text) ? codePointMap(text) : null;
	const toCodePoint = (unit: number) => map?.[unit] ?? unit;
	let lines: number[] | null = null;
	return {
		toCodePoint,
		lineColumn(unit) {
			lines ??= lineStarts(text);
			const line = upperBound(lines, unit);
			return { line, column: toCodePoint(unit) - toCodePoint(lines[line - 1] ?? 0) + 1 };
		},
	};
}

function codePointMap(text: string): Int32Array {
	const map = new Int32Array(text.length + 1);
	let points = 0;
	for (let unit = 0; unit < text.length; unit++) {
		map[unit] = points;
		const isLead = (text.codePointAt(unit) ?? 0) > 0xffff;
		if (isLead) map[++unit] = points;
		points++;
	}
	map[text.length] = points;
	return map;
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

/** Returns how many of the sorted values are at most `value`. */
function upperBound(values: readonly number[], value: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}
