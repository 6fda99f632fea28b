import { indicatorPath } from "../address/place-link.js";
import { valuesIn } from "./headline.js";
import type { SheetRow } from "./sheet.js";

/** Returns what a row carries for links and filters: its id, its theme, and how many regions and pairs it has. */
export function rowAnchor(row: SheetRow) {
	const { indicator, group, cells, pairs } = row;
	return {
		id: indicatorPath(indicator.indicator_id).split("#")[1],
		"data-group": group,
		"data-theme": indicator.theme,
		"data-regions": valuesIn(row),
		"data-like": cells.filter(({ best }) => best?.comparability === "yes").length,
		"data-pairs": pairs,
	};
}
