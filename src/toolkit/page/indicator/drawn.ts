import type { Indicator } from "../../schema/indicator.js";
import type { Comparator } from "../../schema/target.js";
import type { SheetCell, Stated } from "./sheet.js";

/** The number that is drawn of a value: as written in the unit of the row, or that of a year. */
export interface Drawn {
	value: number;
	value_max: number | null;
	comparator: Comparator;
	/** Years that the written number covers, where it was divided; null where it is drawn as it was written. */
	years: number | null;
}

/** Returns what is drawn of a value: of a total of several years the share of one, of a fall its compound annual rate. */
export function drawnOf(stated: Stated): Drawn {
	const comparator = stated.comparator as Comparator;
	const { annual_value, annual_value_max, years, value, value_max } = stated;
	if (annual_value === null || years === null || years === 1) return { value, value_max, comparator, years: null };
	return { value: annual_value, value_max: annual_value_max, comparator, years };
}

/** How a row's values are drawn: a bar from zero, a dot on 0 to 100, or a limit that is not to be passed. */
export type Shape = "bar" | "dot" | "cap";

/** A scale from zero that all cells of a row share. */
export interface Scale {
	shape: Shape;
	/** The value at the end of the line. */
	most: number;
}

/** Returns the scale of a row: shares on 0 to 100, all else from zero to the largest value. */
export function scaleOf({ measure, unit }: Pick<Indicator, "measure" | "unit">, values: readonly Drawn[]): Scale {
	const most = Math.max(0, ...values.map(({ value, value_max }) => value_max ?? value));
	if (measure === "ratio" && unit === "%" && most <= 100) return { shape: "dot", most: 100 };
	return { shape: values.length > 0 && values.every(isCap) ? "cap" : "bar", most };
}

const isCap = ({ comparator }: Drawn) => comparator === "le";

/** Returns a value's place on its scale, in percent of the line; 0 where there is nothing to measure by. */
export function placeOn({ most }: Scale, value: number): number {
	return most > 0 ? Math.max(0, Math.min(100, (value / most) * 100)) : 0;
}

/** Returns the values that a row draws, one for each region that has one. */
export function drawnValues(cells: readonly SheetCell[]): Drawn[] {
	return cells.flatMap(({ best }) => (best ? [drawnOf(best)] : []));
}
