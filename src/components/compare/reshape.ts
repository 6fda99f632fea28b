import type * as arquero from "arquero";
import type { MeasureCell } from "../../toolkit/chart/measure.js";
import type { CompareData } from "../../toolkit/page/compare/compare-data.js";

/** The part of Arquero that is loaded. */
export type Arquero = Pick<typeof arquero, "table" | "escape">;

/**
 * Returns the cells of one measure for the chosen themes and regions, theme by theme in the order of `themes`, from all
 * cells by column. A pair of theme and region that has no cell has none here.
 */
export function reshape(
	{ table, escape: withValues }: Arquero,
	cells: CompareData["cells"],
	chosen: { themes: readonly string[]; regions: readonly string[]; measure: string },
): MeasureCell[] {
	const { themes, regions, measure } = chosen;
	return table({ ...cells })
		.filter(
			withValues(
				(cell: MeasureCell) =>
					cell.measure === measure && themes.includes(cell.theme) && regions.includes(cell.region_code),
			),
		)
		.derive({ rank: withValues((cell: MeasureCell) => themes.indexOf(cell.theme)) })
		.orderby("rank")
		.objects() as MeasureCell[];
}
