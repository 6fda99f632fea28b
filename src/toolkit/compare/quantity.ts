import Big from "big.js";
import type { Unit } from "../schema/codebook.js";

/** A unit taken apart: `万立方米` is a dimension, and how many of the codebook's canonical unit one of it is. */
export interface Quantity {
	dimension: string;
	factor: Big;
	/** Persons, households or the like to which it is related: 10000 of 件/万人, 1 of 平方米/人; null for a plain amount. */
	per: number | null;
}

export type QuantityReader = (unit: string) => Quantity | null;

const magnitudes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const hundreds: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/**
 * Returns a reader of units by the codebook: the unit as it stands there (`微克/立方米`), else with 万 or 亿 before it, else
 * related to what stands behind the stroke (`件/万人`). `个(条)` is read as 个. Null for a unit that the codebook lacks.
 */
export function quantityReader(units: readonly Unit[]): QuantityReader {
	const known = new Map(units.map((unit) => [unit.unit, unit]));
	const plain = (name: string): Quantity | null => {
		const unit = known.get(name);
		if (unit) return { dimension: unit.dimension, factor: new Big(unit.factor), per: null };
		const magnitude = magnitudes[name[0] ?? ""];
		const rest = magnitude === undefined ? undefined : known.get(name.slice(1));
		return rest && magnitude
			? { dimension: rest.dimension, factor: new Big(rest.factor).times(magnitude), per: null }
			: null;
	};
	return (written) => {
		const name = written.replace(/\(\p{Script=Han}{1,2}\)$/u, "");
		const whole = plain(name);
		if (whole) return whole;
		const [numerator = "", denominator] = name.split("/");
		const related = denominator === undefined ? null : plain(numerator);
		return related && denominator ? { ...related, per: peopleIn(denominator) } : related;
	};
}

/** Returns how many people or the like a denominator counts: 万人 10000, 千名老年人 1000, 人 1. */
export function peopleIn(denominator: string): number {
	return hundreds[denominator[0] ?? ""] ?? 1;
}

/** Returns a number in another unit of the same dimension, exactly (21980万立方米, in 立方米, to 万立方米: 21980). */
export function convert(value: number, from: Quantity, to: Quantity): number {
	const scaled = new Big(value).times(from.factor).div(to.factor);
	return (from.per !== null && to.per !== null ? scaled.times(to.per).div(from.per) : scaled).toNumber();
}

/**
 * Returns the unit that a target is counted in: as written, but 家 where 户 counts firms (`专精特新中小企业100户`), and the
 * unit that the phrase names where none is written (`新增就业人数24万`).
 */
export function unitOf(written: string, phrase: string): string {
	if (written === "户" && /企业|公司|主体|中心|工厂/.test(phrase)) return "家";
	if (written !== "") return written;
	return /(人次|人|家|户)数?$/.exec(phrase)?.[1] ?? "";
}
