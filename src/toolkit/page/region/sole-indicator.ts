import type { IndicatorSheet, SheetRow, Stated } from "../indicator/sheet.js";

/** An indicator that the plans of one region alone state, and the value that is shown of it. */
export interface SoleIndicator {
	row: SheetRow;
	best: Stated;
}

/** Returns the indicators of which only this region has a value, in the order of the codebook; look-alikes do not count. */
export function soleIndicators({ rows }: Pick<IndicatorSheet, "rows">, region: string): SoleIndicator[] {
	return rows.flatMap((row) => {
		const [first, ...others] = row.cells.filter(({ best }) => best !== null);
		return first?.best && first.region === region && others.length === 0 ? [{ row, best: first.best }] : [];
	});
}
