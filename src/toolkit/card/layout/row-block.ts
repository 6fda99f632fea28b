import type { Card, CardCell, CardColumn, CardRow } from "../card.js";
import type { FontBook } from "../font-book.js";
import type { Shape } from "../scene/scene.js";
import { tallHeight } from "./bar-shape.js";
import { type Block, nothing, type Place, paragraph, stack, widthOf } from "./block.js";
import { type CellContext, toCellContext } from "./cell-context.js";
import type { Frame } from "./frame.js";
import { graphic, gridCell, valueLine } from "./grid-cell.js";
import { markWidth } from "./mark-shape.js";
import { textStyles } from "./text-style.js";

/** Returns a row of a card from `y` on: its label, and a cell in each column, or a line for each. */
export function rowBlock(
	card: Card,
	row: CardRow,
	frame: Frame,
	y: number,
	options: Pick<CellContext, "fonts" | "isTall" | "open">,
): Block {
	const context = withValueHeight(toCellContext(card, row, { ...options, valueHeight: 0 }), frame);
	const above = frame.label === 0 ? label(row, { x: 0, y, width: frame.width }, context) : nothing;
	const top = y + (above.height > 0 ? above.height + 4 : 0);
	const cells = frame.isGrid ? cellsInGrid(card, frame, top, context) : cellsInLines(card, frame, top, context);
	const drop = row.scale.kind === "shade" ? 7 : 0;
	const beside =
		frame.label === 0 ? nothing : label(row, { x: 0, y: top + drop, width: frame.label }, context, cells.first - top);
	const bottom = Math.max(top + cells.height, top + beside.height);
	return { shapes: [...above.shapes, ...beside.shapes, ...cells.shapes], height: bottom - y };
}

/** Values of a row take the same height in all columns, so that what is drawn below them begins on one line. */
function withValueHeight(context: CellContext, { columns }: Frame): CellContext {
	const heights = context.row.cells.map((cell, index) => {
		const { width } = columns[index] ?? { width: 0 };
		return valueLine(cell, { x: 0, y: 0, width }, context).height;
	});
	return { ...context, valueHeight: Math.max(0, ...heights) };
}

interface Cells extends Block {
	/** Where the line of the first cell lies, on which its label stands. */
	first: number;
}

function cellsInGrid(card: Card, frame: Frame, y: number, context: CellContext): Cells {
	const isNarrow = frame.label === 0;
	const blocks = context.row.cells.map((cell, index) => {
		const { x, width } = frame.columns[index] ?? { x: 0, width: frame.width };
		return gridCell(cell, { x, y, width }, context, !isNarrow);
	});
	const height = Math.max(0, ...blocks.map((block) => block.height));
	const reasons = isNarrow ? reasonList(card, { x: 0, y: y + height + 8, width: frame.width }, context) : nothing;
	const isUpright = context.isTall && (context.row.scale.kind === "bar" || context.row.scale.kind === "cap");
	return {
		shapes: [...blocks.flatMap(({ shapes }) => shapes), ...reasons.shapes],
		height: height + (reasons.height > 0 ? 8 + reasons.height : 0),
		first: isUpright ? y + context.valueHeight + tallHeight - 8 : y,
	};
}

/** Where columns are narrow, reasons stand below the row, each after the name of its column. */
function reasonList({ columns }: Card, place: Place, { row, fonts }: CellContext): Block {
	const makers = row.cells.flatMap(({ reasons }, index) =>
		reasons.map((reason) => (own: Place) => {
			const name = columns[index]?.name ?? "";
			return paragraph(name === "" ? reason : `${name}  ${reason}`, own, textStyles.small, fonts);
		}),
	);
	return stack(place, 2, ...makers);
}

/** More columns than there is room for, or a single one: a line each, after its name. */
function cellsInLines({ columns, rows }: Card, frame: Frame, y: number, context: CellContext): Cells {
	const { x, width } = frame.columns[0] ?? { x: 0, width: frame.width };
	const isNamed = columns.length > 1;
	const left = x + (isNamed ? Math.min(96, Math.round(width * 0.3)) + 8 : 0);
	const most = context.row.scale.kind === "text" ? x + width - left : Math.round(width * 0.32);
	const widest = widestValue(columns.length === 1 ? rows : [context.row], most, context.fonts);
	const value = context.row.scale.kind === "text" ? most : widest;
	const last = context.row.cells.length - 1;
	const lines = context.row.cells.map((cell, index) => (place: Place): Block => {
		// a line that would say nothing is left out
		if (isNamed && cell.text === "" && cell.points.length === 0) return nothing;
		const room = { ...place, y: place.y + 2, width: Math.max(1, left - x - 8) };
		const name = isNamed ? columnName(columns[index], room, context) : nothing;
		return stackLine(
			cell,
			{ ...place, x: left, width: x + width - left },
			{
				name,
				value,
				context: index === last ? context : withoutEnds(context),
			},
		);
	});
	return { ...stack({ x, y, width }, 6, ...lines), first: y };
}

/** The name of a column that is a line, and its note, such as the year, after it or below it. */
function columnName(column: CardColumn | undefined, place: Place, { fonts }: CellContext): Block {
	if (column === undefined) return nothing;
	const name = paragraph(column.name, place, textStyles.words, fonts);
	const used = widthOf(column.name, textStyles.words, fonts) + 6;
	const isBeside = used + widthOf(column.note, textStyles.small, fonts) <= place.width;
	const at = isBeside
		? { x: place.x + used, y: place.y, width: place.width - used }
		: { ...place, y: place.y + name.height };
	const note = paragraph(column.note, at, textStyles.small, fonts);
	return {
		shapes: [...name.shapes, ...note.shapes],
		height: isBeside ? name.height : name.height + note.height,
	};
}

/** A line: the value, what is drawn of it beside it, and the reasons below both. */
function stackLine(
	cell: CardCell,
	{ x, y, width }: Place,
	{ name, value, context }: { name: Block; value: number; context: CellContext },
): Block {
	const written = valueLine(cell, { x, y, width: value }, context);
	const gap = value === 0 ? 0 : 16;
	const drawn = graphic(cell, { x: x + value + gap, y: y + 5, width: width - value - gap }, context);
	const height = Math.max(name.height + 2, written.height, drawn.height + 5);
	const makers = cell.reasons.map((reason) => (own: Place) => paragraph(reason, own, textStyles.small, context.fonts));
	const reasons = stack({ x, y: y + height, width }, 0, ...makers);
	return {
		shapes: [...name.shapes, ...written.shapes, ...drawn.shapes, ...reasons.shapes],
		height: height + reasons.height,
	};
}

/** Room for the widest value of rows and its note, at most `most` px: bars that begin at one place can be compared. */
function widestValue(rows: readonly CardRow[], most: number, fonts: FontBook): number {
	const cells = rows.flatMap((row) => row.cells);
	const widths = cells.map(({ text, note, mark }) => {
		const noted = note === "" ? 0 : widthOf(note, textStyles.small, fonts) + 7;
		return Math.ceil(widthOf(text, textStyles.value, fonts)) + (mark === "plain" ? 0 : markWidth) + noted;
	});
	return Math.min(most, Math.max(0, ...widths));
}

/** The ends of an axis are named once, under its last line. */
function withoutEnds(context: CellContext): CellContext {
	const { scale } = context.row;
	return scale.kind === "axis" ? { ...context, row: { ...context.row, scale: { ...scale, ends: ["", ""] } } } : context;
}

/** The label of a row and its note; with an upright bar they stand on its line. */
function label({ label: name, note }: CardRow, place: Place, { fonts }: CellContext, drop = 0): Block {
	const style = textStyles.label;
	const inline = place.width > 300 && note !== "" && widthOf(`${name}${note}`, style, fonts) + 12 <= place.width;
	if (inline) {
		const used = widthOf(name, style, fonts);
		const first = paragraph(name, place, style, fonts);
		const second = paragraph(
			note,
			{ x: place.x + used + 10, y: place.y + 1, width: place.width - used - 10 },
			textStyles.small,
			fonts,
		);
		return { shapes: [...first.shapes, ...second.shapes], height: first.height };
	}
	const make = (y: number) =>
		stack(
			{ ...place, y },
			0,
			(own) => paragraph(name, own, style, fonts),
			(own) => paragraph(note, own, textStyles.small, fonts),
		);
	const own = make(place.y);
	const moved = Math.max(0, drop - own.height);
	const shapes: readonly Shape[] = moved > 0 ? make(place.y + moved).shapes : own.shapes;
	return { shapes, height: own.height + moved };
}
