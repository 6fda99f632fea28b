/** How far an alignment reaches from where it began: units of each text, matches among them, and edits. */
export interface Reach {
	readonly a: number;
	readonly b: number;
	readonly matches: number;
	readonly edits: number;
}

/** A text as it is walked from a place, forwards or backwards: the unit at a distance, and how many there are. */
export interface Walk {
	unit(distance: number): number;
	readonly length: number;
}

/** Returns the walk over units from `start` on to `end` (exclusive), backwards where `end` is less: `start` is then exclusive. */
export function walk(units: Int32Array, start: number, end: number): Walk {
	if (end >= start) return { unit: (distance) => units[start + distance] ?? -1, length: end - start };
	return { unit: (distance) => units[start - 1 - distance] ?? -1, length: start - end };
}

/** What an edit (a unit put in, left out or changed) costs, where a match earns one; and how far below its best an alignment is followed. */
const editCost = 2;
const drop = 16;

/** The furthest point of a diagonal: distance walked in `a`, and matches on the way. */
interface Point {
	a: number;
	matches: number;
}

/**
 * Returns how far two texts can be aligned from where they begin. For 0, 1, 2 … edits it keeps the furthest point of each
 * diagonal, slides over what is equal, and follows no diagonal that has fallen `drop` below the best score so far. The
 * alignment of best score is returned; it ends in a match. Time grows with its length times the edits in view, never with
 * the square.
 *
 * Source: Zhang, Schwartz, Wagner and Miller, A greedy algorithm for aligning DNA sequences, J. Comput. Biol. 7 (2000).
 */
export function extend(a: Walk, b: Walk): Reach {
	let best: Reach & { score: number } = { a: 0, b: 0, matches: 0, edits: 0, score: 0 };
	let front = new Map<number, Point>([[0, { a: 0, matches: 0 }]]);
	for (let edits = 0; front.size > 0; edits++) {
		for (const [diagonal, point] of front) {
			slide(a, b, diagonal, point);
			const score = scoreOf(point, diagonal, edits);
			if (score > best.score) best = { a: point.a, b: point.a - diagonal, matches: point.matches, edits, score };
		}
		front = advanced(front, a, b, (point, diagonal) => scoreOf(point, diagonal, edits + 1) >= best.score - drop);
	}
	return best;
}

function slide(a: Walk, b: Walk, diagonal: number, point: Point): void {
	while (point.a < a.length && point.a - diagonal < b.length && a.unit(point.a) === b.unit(point.a - diagonal)) {
		point.a++;
		point.matches++;
	}
}

/** Half a point for each unit walked: a match walks one of each text. */
function scoreOf(point: Point, diagonal: number, edits: number): number {
	return (point.a + point.a - diagonal) / 2 - editCost * edits;
}

/** Returns the furthest points after one more edit, of those diagonals that are worth following. */
function advanced(
	front: ReadonlyMap<number, Point>,
	a: Walk,
	b: Walk,
	isWorth: (point: Point, diagonal: number) => boolean,
): Map<number, Point> {
	const next = new Map<number, Point>();
	const reach = (diagonal: number, at: number, { matches }: Point) => {
		if (at > a.length || at - diagonal > b.length || at - diagonal < 0) return;
		const point = { a: at, matches };
		const known = next.get(diagonal);
		const isFurther = !known || known.a < at || (known.a === at && known.matches < matches);
		if (isFurther && isWorth(point, diagonal)) next.set(diagonal, point);
	};
	for (const [diagonal, point] of front) {
		reach(diagonal, point.a + 1, point);
		reach(diagonal + 1, point.a + 1, point);
		reach(diagonal - 1, point.a, point);
	}
	return next;
}
