import { formatMeasure, type Measure, measureValue } from "../../chart/measure.js";
import type { MeasureBar } from "../../chart/measure-bars.js";
import type { ThemeShareRow } from "../../query/theme-share.js";
import type { Theme } from "../../schema/theme.js";
import { copy } from "../copy.js";
import { comparePath } from "../place-link.js";

/** Returns the bars of a measure, from the rows of `themeSharesQuery`. */
export function toBars(
	rows: readonly ThemeShareRow[],
	measure: Measure,
	names: { theme(theme: Theme): string; region(code: string): string },
): MeasureBar[] {
	return rows.map((row) => {
		const value = measureValue(row, measure);
		const label = formatMeasure(value, measure);
		return {
			region_code: row.region_code,
			theme: row.theme,
			theme_name: names.theme(row.theme),
			value,
			label,
			description: copy.compare.describe(
				names.region(row.region_code),
				names.theme(row.theme),
				copy.measures[measure].name,
				label,
			),
			href: comparePath({ theme: row.theme, region: row.region_code, measure }),
		};
	});
}
