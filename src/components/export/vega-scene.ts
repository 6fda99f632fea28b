import { pathSteps, type Step } from "../../toolkit/card/scene/path.js";
import type { Paint, Scene, Shape, Weight } from "../../toolkit/card/scene/scene.js";

/** Colours that a drawing of Vega's is made with: their own names, so that any appearance can be put in their place. */
const paints: readonly Paint[] = [
	"paper",
	"panel",
	"ink",
	"ink2",
	"ink3",
	"axis",
	"hair",
	"innovation",
	"green",
	"rural",
	"other",
];

/** What a shape takes from the groups that it stands in. */
interface Inherited {
	x: number;
	y: number;
	fill: string | null;
	stroke: string | null;
}

/**
 * Returns a drawing of Vega's as a scene, in which text can be outlined and colours changed. It was made with colours that
 * are names of paints (`paintLook`); what has another one is drawn in ink.
 */
export function vegaScene(svg: SVGElement): Scene {
	const [, , width = 1, height = 1] = (svg.getAttribute("viewBox") ?? "").split(/[\s,]+/u).map(Number);
	const shapes: Shape[] = [];
	const inherited: Inherited = { x: 0, y: 0, fill: null, stroke: null };
	for (const child of svg.children) collect(child, inherited, shapes);
	return { width, height, shapes };
}

function collect(element: Element, around: Inherited, shapes: Shape[]): void {
	const [dx, dy, turn] = placeOf(element);
	const own: Inherited = {
		x: around.x + dx,
		y: around.y + dy,
		fill: element.getAttribute("fill") ?? around.fill,
		stroke: element.getAttribute("stroke") ?? around.stroke,
	};
	switch (element.localName) {
		case "g":
		case "a":
		case "svg":
			for (const child of element.children) collect(child, own, shapes);
			return;
		case "path":
		case "rect":
		case "line":
			drawn(element, own, shapes);
			return;
		case "text":
			if (turn === 0) written(element, own, shapes);
	}
}

function drawn(element: Element, { x, y, fill, stroke }: Inherited, shapes: Shape[]): void {
	const path = movedPath(outlineOf(element), x, y);
	const number = (name: string) => Number(element.getAttribute(name) ?? Number.NaN);
	if (path === "" || number("opacity") === 0) return;
	const dash = element
		.getAttribute("stroke-dasharray")
		?.split(/[\s,]+/u)
		.map(Number);
	const isFilled = fill !== null && fill !== "none" && fill !== "transparent";
	const isStroked = stroke !== null && stroke !== "none" && stroke !== "transparent" && number("stroke-width") !== 0;
	if (!isFilled && !isStroked) return;
	shapes.push({
		type: "path",
		path,
		...(isFilled ? { fill: paintOf(fill) } : {}),
		...(isStroked ? { stroke: paintOf(stroke), thickness: number("stroke-width") || 1 } : {}),
		...(isStroked && dash?.every((length) => length >= 0) && dash.some((length) => length > 0) ? { dash } : {}),
	});
}

function outlineOf(element: Element): string {
	const number = (name: string) => Number(element.getAttribute(name) ?? 0);
	if (element.localName === "line") return `M${number("x1")},${number("y1")}L${number("x2")},${number("y2")}`;
	if (element.localName === "rect") {
		const [width, height] = [number("width"), number("height")];
		return width > 0 && height > 0 ? `M${number("x")},${number("y")}h${width}v${height}h${-width}Z` : "";
	}
	return element.getAttribute("d") ?? "";
}

function written(element: Element, { x, y, fill }: Inherited, shapes: Shape[]): void {
	const text = element.textContent ?? "";
	const anchor = element.getAttribute("text-anchor");
	if (text === "" || element.getAttribute("opacity") === "0") return;
	shapes.push({
		type: "text",
		x,
		y,
		text,
		size: Number.parseFloat(element.getAttribute("font-size") ?? "12"),
		weight: weightOf(element.getAttribute("font-weight")),
		fill: paintOf(fill),
		...(anchor === "middle" || anchor === "end" ? { anchor } : {}),
	});
}

const weightOf = (weight: string | null): Weight => (weight === "bold" || Number(weight) >= 600 ? 700 : 400);

function paintOf(color: string | null): Paint {
	return paints.find((name) => name === color) ?? "ink";
}

/** Returns how far an element is moved, and by how many degrees it is turned. */
function placeOf(element: Element): [x: number, y: number, turn: number] {
	const transform = element.getAttribute("transform") ?? "";
	const [, x = "0", y = "0"] = /translate\(\s*([-\d.e]+)(?:[\s,]+([-\d.e]+))?/u.exec(transform) ?? [];
	return [Number(x), Number(y), Number(/rotate\(\s*([-\d.e]+)/u.exec(transform)?.[1] ?? 0)];
}

/** Returns a path at another place. */
export function movedPath(path: string, x: number, y: number): string {
	const at = (px: number, py: number) => `${rounded(px + x)},${rounded(py + y)}`;
	const text = (step: Step): string => {
		switch (step.to) {
			case "move":
				return `M${at(step.x, step.y)}`;
			case "line":
				return `L${at(step.x, step.y)}`;
			case "curve":
				return `C${at(step.x1, step.y1)} ${at(step.x2, step.y2)} ${at(step.x, step.y)}`;
			case "close":
				return "Z";
		}
	};
	return pathSteps(path).map(text).join("");
}

const rounded = (value: number) => Math.round(value * 100) / 100;
