import { type Numeral, scanNumerals } from "../../extract/numeral.js";
import type { TargetRow } from "../../schema/target.js";
import { fold } from "../../text/width.js";

/** Powers of ten that a table states in its head (`地区生产总值（亿元）`), and that are not in the numeral: 千 to 万亿, no 十 and no 百. */
const headPowers = [0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Returns whether a numeral as written can be read as the value of its target: its digits are those of the value, and a magnitude
 * may come from the head of a table. What a reader corrected by hand holds as it is.
 *
 * @example
 * isReadAs({ raw: "1.122亿", value: 112200000, value_max: null, status: "read" }) // true
 */
export function isReadAs({
	raw,
	value,
	value_max,
	status,
}: Pick<TargetRow, "raw" | "value" | "value_max" | "status">): boolean {
	if (status !== "read") return true;
	const written = fold(raw).replace(/\s/g, "");
	const numerals = scanNumerals(written, { start: 0, end: written.length });
	const [numeral] = numerals;
	if (numeral === undefined || numerals.length > 1) return false;
	return headPowers
		.map((power) => 10 ** power)
		.some((scale) => isScaled(numeral.value, value, scale) && isScaled(numeral.valueMax, value_max, scale));
}

function isScaled(written: Numeral["valueMax"], value: number | null, scale: number): boolean {
	return written === null || value === null ? written === value : written.times(scale).toNumber() === value;
}
