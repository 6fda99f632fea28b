/**
 * What the compare page can measure a theme by, in groups. Those of the last five groups are defined, with their formulas,
 * in `compare/measure-definition.ts`; `numbered` is `quantified_clauses` there. All are of all plans of a region together.
 */
export const measureSets = {
	amount: ["targets", "clauses"],
	weight: ["share", "attention", "attention_focus"],
	quantification: ["density", "targets_per_thousand", "numbered"],
	accountability: ["accountable_clauses", "departments"],
	time: ["dated_targets", "horizon"],
	wording: ["comparator_ge", "comparator_le", "comparator_approx", "comparator_eq", "comparator_range"],
} as const;
export type MeasureSet = keyof typeof measureSets;
export type Measure = (typeof measureSets)[MeasureSet][number];

export const measures: readonly Measure[] = Object.values(measureSets).flat();

/** A measure of a theme in a region. */
export interface MeasureCell {
	region_code: string;
	theme: string;
	measure: Measure;
	/** Shares are 0 to 1; null where there is nothing to measure. */
	value: number | null;
	/** Ends of the 95 % interval over clauses; null where too few carry the measure. */
	low: number | null;
	high: number | null;
	/** Of how many `whole` the value counts `part`; null where it is no count of single things. */
	part: number | null;
	/** How many clauses or targets the value rests on. */
	whole: number | null;
}

const plain: readonly Measure[] = ["targets", "clauses", "departments"];
const perThousand: readonly Measure[] = ["density", "targets_per_thousand"];

/** Returns a measured value as it stands on its line: `17`, `0.73`, `18%`, `1.5`, `—`. */
export function formatMeasure(value: number | null, measure: Measure): string {
	if (value === null) return "—";
	if (plain.includes(measure)) return String(value);
	if (perThousand.includes(measure)) return value.toFixed(2);
	if (measure === "horizon") return String(Math.round(value * 10) / 10);
	const percent = Math.round(value * 100);
	return `${percent === 0 && value > 0 ? "<1" : percent}%`;
}
