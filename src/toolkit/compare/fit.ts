import type { Indicator, Measure } from "../schema/indicator.js";
import type { Kind } from "../schema/target.js";
import { peopleIn, type QuantityReader, unitOf } from "./quantity.js";
import { type Reason, reasons } from "./reason.js";
import type { Wording } from "./wording.js";

/** A target's unit and folded phrase, and what of the phrase the words of the indicator leave. */
export interface Measured {
	unit: string;
	phrase: string;
	rest: string;
}

/**
 * Returns why a value is not of the indicator's dimension; null where it is. A value per head (`每千人…床位数`, `件/万人`)
 * is another dimension than a plain count, unless the indicator is so named itself (人均预期寿命).
 */
export function dimensionReason(
	{ unit, phrase, rest }: Measured,
	indicator: Indicator,
	read: QuantityReader,
): Reason | null {
	const [written, defined] = [read(unitOf(unit, phrase)), read(indicator.unit)];
	const isSame = written !== null && defined !== null && written.dimension === defined.dimension;
	const per = written?.per ?? perIn(defined?.per == null ? rest : phrase);
	if (isSame && (!isAmount(indicator.measure) || (per === null) === (defined.per === null))) return null;
	return reasons.anotherDimension(unit || "无单位", indicator.unit);
}

/** A share or a change is neither more nor less for being one per head (`人均可支配收入增长5%`). */
const isAmount = (measure: Measure) => measure === "stock" || measure === "annual" || measure === "flow";

/** Returns how many people or the like a folded phrase relates a value to (`每千人…` 1000, `人均…` 1); null for a plain one. */
export function perIn(phrase: string): number | null {
	const related = /每([百千万]?)(?:人|名|户)|([百千万])名(?=老年人)/u.exec(phrase);
	if (related) return peopleIn(related[1] || related[2] || "人");
	return /人均/.test(phrase) ? 1 : null;
}

/** Whether a value is a change (`增长10%`, `提高15个百分点`) where the indicator measures the level itself. */
export function isChange(kind: Kind, measure: Measure): boolean {
	return (kind === "growth" || kind === "reduction") && measure !== "growth" && measure !== "reduction";
}

/** Returns what is between a target's kind and what the indicator measures: a refusal, a caution, or null. */
export function kindReason(kind: Kind, wording: Wording, measure: Measure): Reason | null {
	if (kind === "standard") return reasons.entitlement();
	if (measure === "growth" || measure === "reduction") return kind === measure ? null : reasons.levelNotChange();
	if (isChange(kind, measure)) return reasons.changeNotLevel();
	if (measure === "stock") return kind === "increment" ? additionToStock(wording) : null;
	if (measure === "flow") return kind === "level" ? levelOfFlow(wording) : null;
	return null;
}

function additionToStock(wording: Wording): Reason | null {
	if (wording === "flow") return reasons.flowNotStock();
	return wording === "open" ? reasons.openStockFlow() : null;
}

function levelOfFlow(wording: Wording): Reason | null {
	if (wording === "stock") return reasons.stockNotFlow();
	return wording === "open" ? reasons.openStockFlow() : null;
}
