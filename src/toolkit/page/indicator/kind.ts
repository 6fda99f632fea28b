import type { Indicator } from "../../schema/indicator.js";
import { drawnValues } from "./drawn.js";
import type { SheetRow } from "./sheet.js";

/** What a row's values are, in the words of its label. */
export type KindWord = "stock" | "perHead" | "level" | "annual" | "flow" | "ratio" | "growth" | "reduction" | "cap";

/** Returns what the values of a row are: 总量, 当年量, 占比 …; values that are all limits are 上限. */
export function kindOf({ indicator, cells }: Pick<SheetRow, "indicator" | "cells">): KindWord {
	const values = drawnValues(cells);
	if (values.length > 0 && values.every(({ comparator }) => comparator === "le")) return "cap";
	return plainKind(indicator);
}

function plainKind({ measure, unit }: Indicator): KindWord {
	if (measure !== "stock") return measure;
	if (/\/(?:[百千万]?人|户)$/u.test(unit)) return "perHead";
	return unit.includes("/") ? "level" : "stock";
}
