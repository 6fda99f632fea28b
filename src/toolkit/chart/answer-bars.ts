import {
	areThemes,
	type Channels,
	colorScale,
	type Layer,
	type LayerChart,
	type Look,
	type PartChart,
	textWidth,
} from "./answer-look.js";
import type { Mark, Marks } from "./answer-mark.js";
import { type FieldKeys, markRows } from "./answer-row.js";

const rowHeight = 28;
const gap = 24;
/** A part narrower than this goes to the next line. */
const narrowest = 140;

/**
 * Returns bars that stand on their lines, a name a row, a part a column, one scale from zero for all; dots in their
 * place where a name has more than one number.
 */
export function barSpec(drawn: Marks, keys: FieldKeys, look: Look): LayerChart | PartChart {
	const { kind, by, parts } = drawn;
	const rows = by.map(String);
	const labelWidth = Math.min(Math.max(...rows.map((row) => textWidth(row) + 6), 24), look.width * 0.36, 240);
	const columns = Math.max(1, Math.min(parts.length, Math.floor((look.width - labelWidth) / narrowest)));
	const width = Math.floor((look.width - labelWidth - 12 - gap * (columns - 1)) / columns);
	const unit = {
		width,
		height: rows.length * rowHeight,
		layer: [
			lineLayer(rows, width, keys, look),
			...(kind === "bars"
				? [barLayer(drawn, keys, look), textLayer(drawn, keys, look)]
				: [dotLayer(drawn, keys, look)]),
		],
		encoding: { y: rowChannel(rows, keys, labelWidth) },
	};
	const data = { values: markRows(drawn, keys, look) };
	if (parts.length === 0) return { data, ...unit };
	return {
		data,
		facet: { field: keys.apart, type: "nominal", sort: [...parts], header: { labelAnchor: "start", labelPadding: 6 } },
		columns,
		spacing: gap,
		spec: unit,
	} as const;
}

function rowChannel(rows: readonly string[], keys: FieldKeys, labelWidth: number): Channels["y"] {
	return {
		field: keys.by,
		type: "nominal",
		sort: [...rows],
		scale: { domain: [...rows], padding: 0 },
		title: null,
		axis: {
			labelAlign: "left",
			labelBaseline: "middle",
			labelLimit: 0,
			labelPadding: labelWidth + 12,
			minExtent: labelWidth + 12,
			maxExtent: labelWidth + 12,
			...shortened(rows, labelWidth),
		},
	};
}

/** Long names end in a sign that they go on; how many characters fit is told by the widest of them. */
function shortened(rows: readonly string[], labelWidth: number) {
	const long = rows.filter((row) => textWidth(row) > labelWidth);
	if (long.length === 0) return {};
	const fit = Math.min(...long.map((row) => Math.floor((labelWidth / textWidth(row)) * [...row].length) - 1));
	return { labelExpr: `length(datum.label) > ${fit + 1} ? slice(datum.label, 0, ${fit}) + '…' : datum.label` };
}

/** The line that each bar stands on, once for a part whatever it holds. */
function lineLayer(rows: readonly string[], width: number, keys: FieldKeys, { color }: Look): Layer {
	return {
		data: { values: rows.map((by) => ({ [keys.by]: by })) },
		mark: { type: "rule", yOffset: 5.5, stroke: color("hair"), aria: false },
		encoding: { x: { value: 0 }, x2: { value: width } },
	} as const;
}

/** The scale leaves room for the number behind the longest bar. */
function lengthChannel(marks: readonly Mark[], field: string) {
	const values = marks.map(({ value }) => value);
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const domain = low === high ? [0, 1] : [low, high + (high - low) * 0.22];
	return { field, type: "quantitative", axis: null, scale: { domain, nice: false } } as const;
}

function barLayer({ marks, by, parts }: Marks, keys: FieldKeys, look: Look): Layer {
	const isByPart = areThemes(parts) && !areThemes(by);
	return {
		mark: { type: "bar", height: 5, yOffset: 3, ...cursor(look) },
		encoding: {
			x: lengthChannel(marks, keys.value),
			color: {
				field: isByPart ? keys.apart : keys.by,
				type: "nominal",
				legend: null,
				scale: colorScale(isByPart ? parts : by, look),
			},
			...linkChannels(look),
		},
	} as const;
}

function textLayer({ marks }: Marks, keys: FieldKeys, { color }: Look): Layer {
	return {
		mark: {
			type: "text",
			align: "left",
			baseline: "alphabetic",
			dx: 6,
			yOffset: 5,
			fontSize: 13,
			fontWeight: "bold",
			fill: color("ink"),
			aria: false,
		},
		encoding: {
			x: lengthChannel(marks, "tip"),
			text: { field: keys.value, type: "quantitative", format: ",.2~f" },
		},
	} as const;
}

function dotLayer({ marks }: Marks, keys: FieldKeys, look: Look): Layer {
	return {
		mark: { type: "circle", size: 48, opacity: 0.75, color: look.color("ink2"), ...cursor(look) },
		encoding: {
			x: { ...lengthChannel(marks, keys.value), axis: { format: ",~f", title: null } },
			...linkChannels(look),
		},
	} as const;
}

const cursor = (look: Look) => (look.href ? ({ cursor: "pointer" } as const) : {});
const linkChannels = (look: Look) =>
	look.href ? ({ description: { field: "says" }, href: { field: "sentence" } } as const) : {};
