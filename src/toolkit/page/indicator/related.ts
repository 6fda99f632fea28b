import { relateToRegion } from "../../compare/per-region.js";
import type { Region } from "../../schema/codebook.js";
import type { Drawn } from "./drawn.js";
import type { SheetRow, Stated } from "./sheet.js";

/** A value per 10,000 residents, always with caution; `value` is null where residents have no source. */
export interface Related {
	region: string;
	stated: Stated;
	value: number | null;
	/** `家/万人`; null without a value. */
	unit: string | null;
	/** Why there is none, or by which residents it was made; in both languages. */
	zh: string;
	en: string;
}

/**
 * Returns the values of a row per 10,000 residents, one for each region that has a value. None where it is a share, a change or a
 * value per head already, or where fewer than two regions have a source of residents.
 */
export function relatedValues({ cells }: Pick<SheetRow, "cells">, places: readonly Region[]): Related[] {
	const related = cells.flatMap(({ region, best }): Related[] => {
		const place = places.find(({ code }) => code === region);
		if (!best || !place) return [];
		const { value, annual_value, unit, year } = best;
		const found = relateToRegion({ value, annual_value, unit, year, role: "member" }, place, "resident");
		const reason = found.reasons[0];
		return reason ? [{ region, stated: best, value: found.value, unit: found.unit, zh: reason.zh, en: reason.en }] : [];
	});
	return related.filter(({ value }) => value !== null).length > 1 ? related : [];
}

/** Returns what is drawn of a related value; null where residents have no source. */
export function drawnRelated({ value, stated }: Related): Drawn | null {
	return value === null
		? null
		: { value, value_max: null, comparator: stated.comparator as Drawn["comparator"], years: stated.years ?? 1 };
}
