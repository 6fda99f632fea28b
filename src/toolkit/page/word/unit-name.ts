import type { Unit } from "../../schema/codebook.js";
import type { Language } from "../copy/copy.js";

/** What a multiple before a unit is in English. */
const multiples: Readonly<Record<string, string>> = { 万: "10,000", 亿: "100 million", 百: "100", 千: "1,000" };

/** What the codebook calls a measure word that names no thing (家, 个, 项): English says nothing in its place. */
const unnamed = "items";

/**
 * Returns a function that gives a unit as it stands after a number: itself in Chinese, its English name otherwise, piece
 * by piece where the codebook does not name it whole: `元/人` → `yuan per people`, `件/万人` → `per 10,000 people`; nothing
 * for a mere measure word, `家`, `个(条)`. An unknown unit stays as written.
 */
export function unitNamer(units: readonly Pick<Unit, "unit" | "en">[], language: Language): (unit: string) => string {
	if (language === "zh") return (unit) => unit;
	const names = new Map(units.map(({ unit, en }) => [unit, en === unnamed ? "" : en]));
	const nameOf = (unit: string): string => {
		const whole = names.get(unit);
		const [first = "", ...per] = unit.split("/");
		const multiple = multiples[unit.slice(0, 1)];
		if (whole !== undefined) return whole;
		if (/.[(（]/u.test(unit)) return nameOf(unit.replace(/[(（].*$/u, ""));
		if (per.length > 0) return [first, ...per].map(nameOf).join(" per ").trim();
		return multiple === undefined || unit.length === 1 ? unit : `${multiple} ${nameOf(unit.slice(1))}`.trim();
	};
	return nameOf;
}
