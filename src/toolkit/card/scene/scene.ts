import type { Theme } from "../../schema/theme.js";

/** A colour by what it is for; an appearance says which (`appearance.ts`), in a page the style sheet does (`--green-tint`). */
export type Paint =
	| "paper"
	| "panel"
	| "ink"
	| "ink2"
	| "ink3"
	| "axis"
	| "hair"
	| "innovation"
	| "innovation-tint"
	| "green"
	| "green-tint"
	| "rural"
	| "rural-tint"
	| "other"
	| "other-tint";

/**
 * A drawing in absolute places, in px, y downwards: few shapes, so that SVG, PDF and outlines are each a short file. Nothing
 * in it is markup.
 */
export interface Scene {
	width: number;
	height: number;
	shapes: readonly Shape[];
}

export type Shape = RectShape | LineShape | CircleShape | PathShape | TextShape | GroupShape;

interface Stroked {
	fill?: Paint;
	stroke?: Paint;
	/** Width of the stroke in px; 1 unless said. */
	thickness?: number;
	/** Lengths of dashes and gaps in px. */
	dash?: readonly number[];
}

export interface RectShape extends Stroked {
	type: "rect";
	x: number;
	y: number;
	width: number;
	height: number;
	/** 0 to 1; 1 unless said. */
	opacity?: number;
}

export interface LineShape extends Stroked {
	type: "line";
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

export interface CircleShape extends Stroked {
	type: "circle";
	x: number;
	y: number;
	radius: number;
}

/** A path in the words of SVG (`M`, `L`, `A`, `Z`), absolute. */
export interface PathShape extends Stroked {
	type: "path";
	path: string;
}

/** One line of text; `y` is its baseline. */
export interface TextShape {
	type: "text";
	x: number;
	y: number;
	text: string;
	size: number;
	weight: Weight;
	fill: Paint;
	/** Where `x` is of the text; `start` unless said. */
	anchor?: "start" | "middle" | "end";
	underline?: boolean;
}

/** Shapes that are one thing: they open a sentence or lead to an address, and are called by `label`. */
export interface GroupShape {
	type: "group";
	label: string;
	/** The key of the sentence that they open. */
	sentence: string | null;
	/** An address in the report, without language. */
	href: string;
	shapes: readonly Shape[];
}

export type Weight = 400 | 700;

/** Returns the hue of a theme: its own of a focus theme, ink where there is none, one grey for all others. */
export function hueOf(theme: Theme | null): Paint {
	if (theme === null) return "ink";
	return theme === "innovation" || theme === "green" || theme === "rural" ? theme : "other";
}

/** Returns the tint of a hue; ink has that of all other themes. */
export function tintOf(hue: Paint): Paint {
	return hue === "innovation" || hue === "green" || hue === "rural" ? `${hue}-tint` : "other-tint";
}
