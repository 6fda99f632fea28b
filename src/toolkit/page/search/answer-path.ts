import { focusThemes } from "../../schema/theme.js";
import type { NamedKind } from "../../search/collection.js";
import type { SearchIndex } from "../../search/search-index.js";
import { comparePath, documentPath, indicatorPath, regionPath, themePath } from "../address/place-link.js";
import { ledgerPath } from "../ledger/filter-address.js";

/**
 * Returns the address that something found by its name leads to, without a language; null for an indicator that no plan
 * states, which has no row anywhere. `place` is that in the list of its kind.
 *
 * @example
 * answerPath(index, "theme", 0) // /theme/innovation
 */
export function answerPath(index: SearchIndex, kind: NamedKind, place: number): string | null {
	switch (kind) {
		case "indicator": {
			const indicator = index.indicators[place];
			return indicator && indicator.values.length > 0 ? indicatorPath(indicator.id) : null;
		}
		case "theme": {
			const theme = index.themes[place]?.theme ?? "";
			return focusThemes.some((focus) => focus === theme) ? themePath(theme) : comparePath({ theme });
		}
		case "region":
			return regionPath(index.regions[place]?.code ?? "");
		case "plan":
			return documentPath(index.plans[place]?.document_id ?? "");
		case "department": {
			const { name = "", region = -1 } = index.departments[place] ?? {};
			const code = index.regions[region]?.code;
			return ledgerPath({ department: [name], ...(code === undefined ? {} : { region: [code] }) });
		}
	}
}

/** Returns the address of a place in a plan (by its place in the list of plans): `/reader/gaoqing-2024-key-points#c-12`. */
export function placePath(index: SearchIndex, plan: number, anchor: string): string {
	const path = documentPath(index.plans[plan]?.document_id ?? "");
	return anchor === "" ? path : `${path}#${anchor}`;
}
