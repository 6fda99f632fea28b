import { type Channels, type LayerChart, type Look, textWidth } from "./answer-look.js";
import type { Marks } from "./answer-mark.js";
import { endLayer, lineLayer, pointLayer, stepLayer } from "./answer-point-layer.js";
import { type ChartNames, type FieldKeys, markRows } from "./answer-row.js";

const height = 320;

/** Returns points by their two values; a line along time where a part has one value a time; the steps of a distribution. */
export function pointSpec(drawn: Marks, names: ChartNames, keys: FieldKeys, look: Look): LayerChart {
	const { kind, parts } = drawn;
	return {
		data: { values: markRows(drawn, keys, look) },
		width: look.width,
		height,
		autosize: { type: "fit", contains: "padding" },
		layer: [
			...(kind === "line" ? [lineLayer(parts, keys, look)] : []),
			kind === "distribution" ? stepLayer(look) : pointLayer(drawn, keys, look),
			...(kind === "line" && parts.length > 0 ? [endLayer(drawn, keys, look)] : []),
		],
		encoding: { x: alongChannel(drawn, names, keys), y: valueChannel(drawn, names, keys, look) },
	};
}

/** The scale of the values stands at the left, its name above it as a line of text. */
function valueChannel({ kind }: Marks, names: ChartNames, keys: FieldKeys, { color }: Look): Channels["y"] {
	return {
		field: keys.value,
		type: "quantitative",
		title: names.value,
		scale: { zero: kind !== "points" },
		axis: {
			titleAngle: 0,
			titleAlign: "left",
			titleAnchor: "end",
			titleX: 0,
			titleY: -12,
			format: ",~f",
			grid: true,
			gridColor: color("hair"),
			tickCount: 5,
		},
	};
}

/** Times stand one beside another in their order, for a collection has some of them only; numbers have a scale. */
function alongChannel({ kind, by, parts }: Marks, names: ChartNames, keys: FieldKeys): Channels["x"] {
	const axis = { titleAlign: "right", titleAnchor: "end" } as const;
	if (kind === "distribution" || (kind === "points" && by.every((value) => typeof value === "number"))) {
		return {
			field: keys.by,
			type: "quantitative",
			title: names.by,
			scale: { zero: false },
			axis: { ...axis, format: ",~f", tickCount: 8 },
		};
	}
	const room = kind === "line" ? Math.max(0, ...parts.map((part) => textWidth(part) + 12)) : 0;
	return {
		field: keys.by,
		type: "ordinal",
		title: names.by,
		scale: { domain: by.map(String), paddingOuter: 0.3 + room / 200 },
		axis: { ...axis, labelAngle: 0, labelOverlap: true },
	};
}
