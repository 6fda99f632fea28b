import type { PageContext } from "../page-context.js";
import type { Drawn } from "./drawn.js";

/** A number and what stands around it, as a cell sets them: `≥`, `1,700`, `家`. */
export interface Amount {
	bound: string;
	figure: string;
	unit: string;
}

/**
 * Returns a value as a page writes it. What was divided or averaged keeps the digits that mean something (`1.0`, `6.7`, `2,151`).
 * English has no 万 and 亿 before a unit, so that a canonical `万立方米` is written out: 21,980万立方米 → `219.8 million m³`.
 */
export function amountOf(drawn: Drawn, unit: string, { language, copy, names, format }: PageContext): Amount {
	const multiple = language === "en" ? multipleOf(unit) : 1;
	const write = (value: number) => {
		if (drawn.years !== null && value * multiple < 10) return value.toPrecision(2);
		const shown = drawn.years === null ? value : rounded(value);
		if (language === "en") return inMillions(shown * multiple, format.number);
		return shown >= 1e8 ? format.short(shown) : format.number(shown);
	};
	const { value, value_max, comparator } = drawn;
	const dash = language === "zh" ? "—" : "–";
	return {
		bound: copy.bounds[comparator],
		figure: value_max === null ? write(value) : `${write(value)}${dash}${write(value_max)}`,
		unit: names.unit(multiple === 1 ? unit : unit.slice(1)),
	};
}

/** Returns an amount in one text: `≥1,700 家`, `74.3%`. */
export function amountText({ bound, figure, unit }: Amount): string {
	return `${bound}${figure}${unit === "" || unit === "%" || unit === "‰" ? unit : ` ${unit}`}`;
}

const multiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const multipleOf = (unit: string) => (unit.length > 1 ? (multiples[unit.slice(0, 1)] ?? 1) : 1);

/** The digits that mean something of a number from 10 on: `15.3`, `867`. */
function rounded(value: number): number {
	return value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
}

const millions = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

function inMillions(value: number, number: (value: number) => string): string {
	if (value >= 1e9) return `${millions.format(value / 1e9)} billion`;
	return value >= 1e6 ? `${millions.format(value / 1e6)} million` : number(value);
}
