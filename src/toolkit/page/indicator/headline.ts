import type { Theme } from "../../schema/theme.js";
import type { IndicatorSheet, SheetRow } from "./sheet.js";

/**
 * Returns the indicators of a theme that compare best, the best first: by pairs of regions that stand side by side as they
 * are, then by regions that have a value, then in the order of the codebook. None where no two regions state one.
 */
export function headlineIndicators({ rows }: Pick<IndicatorSheet, "rows">, theme: Theme, count = 1): SheetRow[] {
	return rows
		.filter((row) => row.group === "comparable" && row.indicator.theme === theme)
		.sort(byComparability)
		.slice(0, count);
}

/** Orders rows by how well they compare; equal ones stay as they stand. */
export function byComparability(a: SheetRow, b: SheetRow): number {
	return b.pairs - a.pairs || valuesIn(b) - valuesIn(a);
}

/** Returns how many regions have a value of an indicator. */
export function valuesIn({ cells }: Pick<SheetRow, "cells">): number {
	return cells.filter(({ best }) => best !== null).length;
}
