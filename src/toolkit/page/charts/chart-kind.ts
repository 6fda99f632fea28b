import type { Scale } from "../../card/scale.js";

/** How charts are drawn, as the gallery tells them apart. */
export const chartKinds = ["bar", "dot", "count", "place", "matrix", "text"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Returns how the cells of a row are drawn, as a reader of the gallery asks for it. */
export function chartKind({ kind }: Scale): ChartKind {
	switch (kind) {
		case "bar":
		case "cap":
			return "bar";
		case "dot":
		case "pair":
			return "dot";
		case "axis":
			return "place";
		case "shade":
			return "matrix";
		case "count":
		case "text":
			return kind;
	}
}
