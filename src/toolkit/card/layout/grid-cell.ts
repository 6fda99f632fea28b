import type { CardCell, CardPoint } from "../card.js";
import type { FontBook } from "../font-book.js";
import type { Shape } from "../scene/scene.js";
import { pointsOnAxis } from "./axis-shape.js";
import { lyingBar, tallHeight, uprightBar } from "./bar-shape.js";
import { type Block, lineAtEnd, nothing, type Place, paragraph, stack, type TextStyle, widthOf } from "./block.js";
import { type CellContext, ofPoint } from "./cell-context.js";
import { markShapes, markWidth } from "./mark-shape.js";
import { pointsInLines, pointsOnLine } from "./point-shape.js";
import { textStyles } from "./text-style.js";

/** Returns a cell of a row that stands in a column: its value, what is drawn of it, and why it calls for caution. */
export function gridCell(cell: CardCell, place: Place, context: CellContext, withReasons: boolean): Block {
	const { kind } = context.row.scale;
	const isUpright = context.isTall && (kind === "bar" || kind === "cap");
	const drawn = isUpright ? uprightCell(cell, place, context) : lyingCell(cell, place, context);
	const below = { ...place, y: place.y + drawn.height + 6 };
	const rest = stack(
		below,
		2,
		(own) => openLink(cell, own, context),
		...(withReasons ? cell.reasons : []).map(
			(reason) => (own: Place) => paragraph(reason, own, textStyles.small, context.fonts),
		),
	);
	return {
		shapes: [...drawn.shapes, ...rest.shapes],
		height: drawn.height + (rest.height > 0 ? 6 + rest.height : 0),
	};
}

/** The value over its upright bar; all bars of the row stand on one line. */
function uprightCell(cell: CardCell, { x, y, width }: Place, context: CellContext): Block {
	const { scale } = context.row;
	const most = "most" in scale ? scale.most : 0;
	const own = valueLine(cell, { x, y: 0, width }, context).height;
	const bottom = y + context.valueHeight + 4 + tallHeight;
	const point = cell.points[0];
	const bars = point ? uprightBar(point, cell.mark, most, { x, bottom, width }, context) : [];
	const top = bars.length > 0 ? topOf(bars, bottom) : bottom;
	const value = valueLine(cell, { x, y: top - 4 - own, width }, context);
	return { shapes: [standing(x, bottom, width, point), ...bars, ...value.shapes], height: bottom - y };
}

/** The value, and under it what is drawn along the line. */
function lyingCell(cell: CardCell, place: Place, context: CellContext): Block {
	if (context.row.scale.kind === "shade") return shadeCell(cell, place, context);
	const value = valueLine(cell, place, context);
	const above = context.valueHeight === 0 ? 0 : context.valueHeight + 4;
	const drawn = graphic(cell, { ...place, y: place.y + above }, context);
	const height = drawn.height > 0 ? above + drawn.height : value.height;
	return { shapes: [...value.shapes, ...drawn.shapes], height };
}

/** Returns what is drawn of a cell along its line. */
export function graphic(cell: CardCell, place: Place, context: CellContext): Block {
	const { points } = cell;
	const { scale } = context.row;
	const { x, y, width } = place;
	switch (scale.kind) {
		case "bar":
		case "cap": {
			const bottom = y + 9;
			const bars = points
				.slice(0, 1)
				.flatMap((point) => lyingBar(point, cell.mark, scale.most, { x, bottom, width }, context));
			return { shapes: [standing(x, bottom, width, points[0]), ...bars], height: 10 };
		}
		case "dot":
			if (points.length === 0) return { shapes: [standing(x, y + 9, width, undefined)], height: 10 };
			return pointsOnLine(
				points.map((point) => ({ ...point, filled: cell.mark !== "caution" })),
				scale.most,
				place,
				context,
			);
		case "pair":
			if (points.length === 0) return { shapes: [standing(x, y + 9, width, undefined)], height: 10 };
			return pointsOnLine(points, scale.most, place, context);
		case "count":
			return points.length === 0 ? nothing : pointsInLines(points, scale.shape, place, context);
		case "axis":
			return pointsOnAxis(points, scale, place, context);
		case "shade":
		case "text":
			return nothing;
	}
}

/** A field as dark as its share of the scale, its value in the middle. */
function shadeCell(cell: CardCell, { x, y, width }: Place, { row, hue, fonts }: CellContext): Block {
	const height = 34;
	const most = row.scale.kind === "shade" ? row.scale.most : 1;
	const [point] = cell.points;
	const share = point && most > 0 ? Math.min(1, (point.value ?? 0) / most) : 0;
	const field: Shape = { type: "rect", x, y, width, height, fill: hue, opacity: Math.round(share * 40) / 100 };
	const style: TextStyle = { ...textStyles.value, size: 13, weight: point ? 700 : 400, fill: point ? "ink" : "ink3" };
	const shown = widthOf(cell.text, style, fonts);
	const text = paragraph(cell.text, { x: x + Math.max(0, (width - shown) / 2), y: y + 6, width }, style, fonts);
	return { shapes: point ? [ofPoint(point, [field, ...text.shapes])] : [...text.shapes], height };
}

/** Returns the mark, the value and, at the end of the line where there is room for it, the note. */
export function valueLine(cell: CardCell, { x, y, width }: Place, context: CellContext): Block {
	const { fonts, hue } = context;
	const indent = cell.mark === "plain" ? 0 : markWidth;
	const style = fittingStyle(cell, width - indent, fonts);
	const [point] = cell.points;
	const text = paragraph(cell.text, { x: x + indent, y, width: width - indent }, style, fonts);
	const marked = markShapes(cell.mark, x + 5.5, y + style.line / 2, hue);
	const own: readonly Shape[] =
		point && cell.points.length === 1 ? [ofPoint(point, [...marked, ...text.shapes])] : [...marked, ...text.shapes];
	const noteWidth = widthOf(cell.note, textStyles.small, fonts);
	const isBeside = text.height <= style.line && indent + widthOf(cell.text, style, fonts) + 6 + noteWidth <= width;
	if (cell.note === "") return { shapes: own, height: text.height };
	if (isBeside) {
		const note = lineAtEnd(
			cell.note,
			{ x: x + width, y: y + style.line - textStyles.small.line - 1 },
			textStyles.small,
		);
		return { shapes: [...own, note], height: text.height };
	}
	const under = paragraph(
		cell.note,
		{ x: x + indent, y: y + text.height, width: width - indent },
		textStyles.small,
		fonts,
	);
	return { shapes: [...own, ...under.shapes], height: text.height + under.height };
}

/** The style of a value, smaller where it would break in a narrow column. */
function fittingStyle(cell: CardCell, width: number, fonts: FontBook): TextStyle {
	const style = valueStyle(cell);
	const size = [style.size, 14, 13, 12].find((size) => widthOf(cell.text, { ...style, size }, fonts) <= width);
	return { ...style, size: Math.min(style.size, size ?? style.size) };
}

function valueStyle({ mark, points }: CardCell): TextStyle {
	const isValue = points.length > 0 && mark !== "no";
	return isValue
		? textStyles.value
		: mark === "plain"
			? { ...textStyles.words, line: 22 }
			: { ...textStyles.small, line: 22 };
}

/** The line that values stand on; dotted where there is none. */
function standing(x: number, bottom: number, width: number, point: CardPoint | undefined): Shape {
	const line: Shape = { type: "line", x1: x, y1: bottom + 0.5, x2: x + width, y2: bottom + 0.5, stroke: "axis" };
	return point ? line : { ...line, dash: [2, 3] };
}

/** A link that says what pressing the value does, where a cell has one sentence. */
function openLink({ points }: CardCell, { x, y }: Place, { open, isTall, fonts, hue }: CellContext): Block {
	const [point] = points;
	if (open === null || !isTall || !point?.sentence || points.length > 1) return nothing;
	const style: TextStyle = { ...textStyles.words, fill: hue };
	const shapes = paragraph(open, { x, y, width: widthOf(open, style, fonts) + 1 }, style, fonts).shapes;
	const lined = shapes.map((shape) => (shape.type === "text" ? { ...shape, underline: true } : shape));
	// what a link is called begins with what is seen of it (WCAG 2.5.3)
	return { shapes: [{ ...ofPoint(point, lined), label: `${open} ${point.label}` }], height: style.line };
}

function topOf(bars: readonly Shape[], bottom: number): number {
	const boxes = bars.flatMap((bar) => (bar.type === "group" ? bar.shapes : [bar]));
	return Math.min(bottom, ...boxes.flatMap((box) => (box.type === "rect" ? [box.y] : [])));
}
