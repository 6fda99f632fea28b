import { areThemes, type Channels, colorScale, type Layer, type Look } from "./answer-look.js";
import type { Marks } from "./answer-mark.js";
import type { FieldKeys } from "./answer-row.js";

const shapes = [
	"circle",
	"square",
	"triangle-up",
	"diamond",
	"cross",
	"triangle-down",
	"triangle-right",
	"triangle-left",
];
const dashes = [
	[1, 0],
	[6, 3],
	[2, 2],
	[8, 3, 2, 3],
	[10, 4],
	[1, 3],
	[4, 1],
	[12, 2, 2, 2],
];

/** Returns a line for each part. Themes are told apart by hue, other things by how the line is broken. */
export function lineLayer(parts: readonly string[], keys: FieldKeys, look: Look): Layer {
	const isBroken = parts.length > 1 && !areThemes(parts);
	const scale = { domain: [...parts], range: dashes };
	return {
		mark: { type: "line", strokeWidth: 1.5, aria: false, ...ownColor(parts, look) },
		encoding: {
			...partColor(parts, keys, look, null),
			...(isBroken ? { strokeDash: { field: keys.apart, type: "nominal", legend: null, scale } } : {}),
		},
	};
}

/** Returns the points. Themes are told apart by hue, other things by shape; a line says itself what it is. */
export function pointLayer({ kind, parts }: Marks, keys: FieldKeys, look: Look): Layer {
	const isLine = kind === "line";
	const isShaped = parts.length > 0 && !areThemes(parts);
	const legend = isLine ? null : topLegend(look);
	const scale = { domain: [...parts], range: shapes };
	return {
		mark: {
			type: "point",
			filled: true,
			size: isLine ? 40 : 56,
			opacity: isLine ? 1 : 0.8,
			...ownColor(parts, look),
			...(look.href ? { cursor: "pointer" } : {}),
		},
		encoding: {
			...partColor(parts, keys, look, isShaped ? null : legend),
			...(isShaped ? { shape: { field: keys.apart, type: "nominal", legend, scale } } : {}),
			...(look.href ? { description: { field: "says" }, href: { field: "sentence" } } : {}),
		},
	};
}

/** Returns the names of lines, each behind the last point of its own. */
export function endLayer({ marks, by, parts }: Marks, keys: FieldKeys, look: Look): Layer {
	const places = new Map(by.map((value, place) => [value, place]));
	const ends = parts.flatMap((part) => {
		const own = marks.filter((mark) => (mark.apart ?? "") === part);
		const [last] = own.sort((a, b) => (places.get(b.by) ?? 0) - (places.get(a.by) ?? 0));
		return last ? [{ [keys.by]: last.by, [keys.apart]: part, [keys.value]: last.value }] : [];
	});
	return {
		data: { values: ends },
		mark: {
			type: "text",
			align: "left",
			dx: 8,
			fontSize: 12,
			aria: false,
			...(areThemes(parts) ? {} : { color: look.color("ink") }),
		},
		encoding: { text: { field: keys.apart, type: "nominal" }, ...partColor(parts, keys, look, null) },
	};
}

/** Returns the steps of a distribution: as wide as the numbers that each counts, a hair between it and the next. */
export function stepLayer(look: Look): Layer {
	return {
		mark: { type: "bar", color: look.color("ink2"), stroke: look.color("paper"), strokeWidth: 1 },
		encoding: { x2: { field: "to" }, y2: { datum: 0 } },
	};
}

type Legend = ReturnType<typeof topLegend> | null;

function topLegend({ color }: Look) {
	return {
		orient: "top",
		title: null,
		offset: 28,
		symbolSize: 60,
		labelFontSize: 12,
		labelColor: color("ink"),
	} as const;
}

function partColor(
	parts: readonly string[],
	keys: FieldKeys,
	look: Look,
	legend: Legend,
): Partial<Pick<Channels, "color">> {
	if (!areThemes(parts)) return {};
	return { color: { field: keys.apart, type: "nominal", legend, scale: colorScale(parts, look) } };
}

function ownColor(parts: readonly string[], look: Look): { color?: string } {
	return areThemes(parts) ? {} : { color: look.color("ink2") };
}
