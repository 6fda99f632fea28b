import type { GroupShape, Paint, Scene, Shape, TextShape } from "./scene.js";
import { attribute, escapeXml, pixels } from "./xml.js";

/** How a drawing becomes SVG in a page. */
export interface SvgOptions {
	/** The colour of a paint; a variable of the page's style sheet unless said. */
	color?: (paint: Paint) => string;
	/** Where a group leads: `#s-…` to its sentence, or an address. */
	link?: (group: GroupShape) => string;
	/** Classes of the `<svg>`. */
	class?: string;
	/** What the chart shows in words, where nothing beside it says so. */
	description?: string;
}

/**
 * Returns a drawing as SVG with text that is text, for pages: it may be selected, found and read aloud, and its colours
 * follow the page. Each point is a link that says what it is. Sizes are in the view box only; the page says how wide it is.
 *
 * @example
 * sceneSvg(layoutBody(card, 664, fonts), { link: ({ href }) => href }) // <svg viewBox="0 0 664 214" …><a href="/reader/…
 */
export function sceneSvg(scene: Scene, options: SvgOptions = {}): string {
	const { description, class: name } = options;
	const size = `viewBox="0 0 ${pixels(scene.width)} ${pixels(scene.height)}"`;
	const role = description === undefined ? "" : ` role="img"${attribute("aria-label", description)}`;
	const body = scene.shapes.map((shape) => shapeSvg(shape, options)).join("");
	const named = name === undefined ? "" : attribute("class", name);
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}${named}${role} font-size="12">${body}</svg>`;
}

const variable = (paint: Paint) => `var(--${paint})`;

function shapeSvg(shape: Shape, options: SvgOptions): string {
	switch (shape.type) {
		case "group":
			return groupSvg(shape, options);
		case "text":
			return textSvg(shape, options);
		default:
			return drawnSvg(shape, options.color ?? variable);
	}
}

function groupSvg(group: GroupShape, options: SvgOptions): string {
	const inner = `<title>${escapeXml(group.label)}</title>${group.shapes.map((shape) => shapeSvg(shape, options)).join("")}`;
	if (options.link === undefined) return `<g>${inner}</g>`;
	const sentence = group.sentence === null ? "" : attribute("data-sentence", group.sentence);
	return `<a${attribute("href", options.link(group))}${attribute("aria-label", group.label)}${sentence}>${inner}</a>`;
}

function textSvg(shape: TextShape, { color = variable }: SvgOptions): string {
	const { x, y, text, size, weight, fill, anchor, underline } = shape;
	const set = [
		attribute("x", pixels(x)),
		attribute("y", pixels(y)),
		size === 12 ? "" : attribute("font-size", pixels(size)),
		weight === 400 ? "" : attribute("font-weight", String(weight)),
		anchor === undefined || anchor === "start" ? "" : attribute("text-anchor", anchor),
		underline ? ' text-decoration="underline"' : "",
		attribute("fill", color(fill)),
	];
	return `<text${set.join("")}>${escapeXml(text)}</text>`;
}

/** Returns a shape that is not text; outlined drawings share it. */
export function drawnSvg(shape: Exclude<Shape, TextShape | GroupShape>, color: (paint: Paint) => string): string {
	const { fill, stroke, thickness, dash } = shape;
	const paint = [
		attribute("fill", fill === undefined ? "none" : color(fill)),
		stroke === undefined ? "" : attribute("stroke", color(stroke)),
		thickness === undefined ? "" : attribute("stroke-width", pixels(thickness)),
		dash === undefined ? "" : attribute("stroke-dasharray", dash.map(pixels).join(" ")),
	].join("");
	switch (shape.type) {
		case "rect": {
			const { x, y, width, height, opacity } = shape;
			const seen = opacity === undefined ? "" : attribute("fill-opacity", pixels(opacity));
			return `<rect${places({ x, y, width, height })}${paint}${seen}/>`;
		}
		case "line": {
			const { x1, y1, x2, y2 } = shape;
			return `<line${places({ x1, y1, x2, y2 })}${paint}/>`;
		}
		case "circle":
			return `<circle${places({ cx: shape.x, cy: shape.y, r: shape.radius })}${paint}/>`;
		case "path":
			return `<path${attribute("d", shape.path)}${paint}/>`;
	}
}

function places(values: Readonly<Record<string, number>>): string {
	return Object.entries(values)
		.map(([name, value]) => attribute(name, pixels(value)))
		.join("");
}
