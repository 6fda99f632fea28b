/** How the cells of a row are drawn. One scale holds for all columns of a row; no scale is shared between rows. */
export type Scale =
	/** A bar from zero that stands on the line; `cap`: a limit that is not to be passed, tint up to a stop. */
	| { kind: "bar" | "cap"; most: number }
	/** A dot on a line from zero to `most`, which ends in ticks. */
	| { kind: "dot"; most: number }
	/** Two points on one line from zero to `most`: a ring and a dot. */
	| { kind: "pair"; most: number }
	/** A mark for each point: dots or squares, full or hollow. */
	| { kind: "count"; shape: "dot" | "square" }
	/** Points at places of an axis, as ticks or stretches: a plan from its first character to its last, years. */
	| { kind: "axis"; from: number; to: number; ends: readonly [string, string] }
	/** A field as dark as its share of `most`: a matrix. */
	| { kind: "shade"; most: number }
	/** Words alone. */
	| { kind: "text" };
