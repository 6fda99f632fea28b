import type { Theme } from "./theme.js";

/**
 * What an indicator's value is, which decides what is done with a target:
 * - `stock`: a number that stands at a day (高新技术企业总数); an addition is something else;
 * - `annual`: a total measured for each year (年度用水总量, 地区生产总值); a level is that of the year promised;
 * - `flow`: what is added, built or held in a period (城镇新增就业); a total of several years is divided;
 * - `ratio`: a share, rate or coverage; `growth`: a change on the year before;
 * - `reduction`: a fall against a base year, compared as compound annual rate.
 */
export const measures = ["stock", "annual", "flow", "ratio", "growth", "reduction"] as const;
export type Measure = (typeof measures)[number];

/** Whether more is better, less is better, or neither. */
export const betters = ["higher", "lower", "neither"] as const;
export type Better = (typeof betters)[number];

/** Levels of government that recognise or list something, the highest first. */
export const levels = ["national", "province", "city", "county"] as const;
export type Level = (typeof levels)[number];

/** What a definition says of levels: `city` counts city level and above, `any` sets no limit. */
export const definedLevels = [...levels, "any"] as const;
export type DefinedLevel = (typeof definedLevels)[number];

/** What an attribute that the codebook does not list does to an indicator: narrow it, or make it another thing. */
export const attributes = ["narrows", "changes"] as const;
export type Attribute = (typeof attributes)[number];

/** `data/indicators.csv`: an indicator and its definition. No place, document or number of any plan stands in it. */
export interface Indicator {
	indicator_id: string;
	zh: string;
	en: string;
	theme: Theme;
	measure: Measure;
	/** Dimension of the numerator, as `data/units.csv` names it. */
	dimension: string;
	/** Canonical unit: a unit of `data/units.csv`, with 万 or 亿 before it and `/万人` behind it where it is one per head. */
	unit: string;
	better: Better;
	/** Lowest level of recognition counted; null where the definition names none and levels tell nothing apart. */
	level: DefinedLevel | null;
	attribute: Attribute;
	definition_zh: string;
	definition_en: string;
}

/**
 * What words do for an indicator:
 * - `means`: they name it, at the end of the phrase; - `allows`: they may stand beside them and change nothing;
 * - `qualifies`: caution, with the reason; - `excludes`: beside `means`, they make it another thing, with the reason;
 * - `resembles`: they name a look-alike, with the reason; - `differs_from`: the look-alike has an indicator of its own.
 */
export const phraseRoles = ["means", "allows", "qualifies", "excludes", "resembles", "differs_from"] as const;
export type PhraseRole = (typeof phraseRoles)[number];

/** `data/indicator-phrases.csv`: words of an indicator (`*` for all), and why they matter. */
export interface IndicatorPhrase {
	indicator_id: string;
	role: PhraseRole;
	/** Alternatives divided by `|`; `*` in one stands for up to fourteen characters. For `differs_from` an indicator. */
	words: string;
	/** Words of which the sentence must hold one (`|`), or themes of which the target must have one; null without condition. */
	needs: string | null;
	/** Reason in Chinese and in English, for `qualifies`, `excludes`, `resembles` and `differs_from`. */
	zh: string | null;
	en: string | null;
}
