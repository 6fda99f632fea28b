import type { Card } from "../card.js";
import type { FontBook } from "../font-book.js";
import type { Shape } from "../scene/scene.js";
import { type Block, lineAtEnd, nothing, paragraph, widthOf } from "./block.js";
import type { Frame } from "./frame.js";
import { textStyles } from "./text-style.js";

/** Returns the heads of a single column, or of columns that stand side by side: a rule, the name with its rank, and a note such as the year. */
export function columnHeads({ columns }: Card, frame: Frame, fonts: FontBook): Block {
	if ((!frame.isGrid && columns.length > 1) || columns.every(({ name }) => name === "")) return nothing;
	const blocks = columns.map((column, index) => {
		const { x, width } = frame.columns[index] ?? { x: 0, width: frame.width };
		const rule: Shape = { type: "rect", x, y: 0, width, height: 2, fill: "ink" };
		const isShort = widthOf(column.name, textStyles.column, fonts) <= width;
		const name = paragraph(
			column.name,
			{ x, y: 8, width },
			isShort ? textStyles.column : { ...textStyles.label, size: 12, line: 18 },
			fonts,
		);
		const used = widthOf(column.name, textStyles.column, fonts);
		const noteWidth = widthOf(column.note, textStyles.small, fonts);
		const rankWidth = widthOf(column.rank, textStyles.rank, fonts);
		const hasRank = name.height <= textStyles.column.line && used + rankWidth <= width;
		const rank = hasRank ? paragraph(column.rank.trim(), rankPlace(), textStyles.rank, fonts).shapes : [];
		const isBeside = isShort && used + (hasRank ? rankWidth : 0) + 6 + noteWidth <= width;
		const note = isBeside
			? [lineAtEnd(column.note, { x: x + width, y: 12 }, textStyles.small)]
			: paragraph(column.note, { x, y: 8 + name.height, width }, textStyles.small, fonts).shapes;
		const noteHeight = column.note === "" || isBeside ? 0 : textStyles.small.line;
		return { shapes: [rule, ...name.shapes, ...rank, ...note], height: 8 + name.height + noteHeight };

		function rankPlace() {
			const gap = column.rank.startsWith(" ") ? widthOf(" ", textStyles.rank, fonts) : 0;
			return { x: x + used + gap, y: 8, width: rankWidth + 1 };
		}
	});
	return {
		shapes: blocks.flatMap(({ shapes }) => shapes),
		height: Math.max(0, ...blocks.map(({ height }) => height)),
	};
}
