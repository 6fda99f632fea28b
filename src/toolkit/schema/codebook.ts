import type { PlanType } from "./document.js";
import type { Indicator, IndicatorPhrase } from "./indicator.js";
import type { FocusTheme, Theme } from "./theme.js";

/** `data/regions.csv`: a county or district, its parents, and figures only where a source is named. */
export interface Region {
	code: string;
	name: string;
	name_en: string;
	city_code: string;
	city: string;
	city_en: string;
	province_code: string;
	province: string;
	province_en: string;
	residents: number | null;
	area_km2: number | null;
	source: string | null;
}

/** `data/themes.csv`: a theme's names in both languages. */
export interface ThemeName {
	theme: Theme;
	zh: string;
	en: string;
}

/** `data/lexicon.csv`: a word that speaks for a theme (weight decides the primary theme) or for a focus theme. */
export interface LexiconEntry {
	word: string;
	theme: Theme;
	weight: number;
	focus: FocusTheme | null;
}

/** `data/units.csv`: a measure word or unit, what it measures, and its factor to the canonical unit of the dimension. */
export interface Unit {
	unit: string;
	dimension: string;
	canonical: string;
	factor: string;
	en: string;
}

/** All codebooks, read once and passed to whoever codes words. */
export interface Codebooks {
	regions: readonly Region[];
	themes: readonly ThemeName[];
	lexicon: readonly LexiconEntry[];
	units: readonly Unit[];
	indicators: readonly Indicator[];
	phrases: readonly IndicatorPhrase[];
}

/** A row of `seeds/catalogue.csv`: what is said of a plan by hand; null where the text speaks for itself. */
export interface CatalogueEntry {
	document_id: string;
	source_file: string;
	region_code: string | null;
	title: string | null;
	document_number: string | null;
	issuer: string | null;
	plan_type: PlanType | null;
	issued: string | null;
	period_start: number | null;
	period_end: number | null;
	source_url: string | null;
	/** The document_id of the plan that this one replaces. */
	supersedes: string | null;
	/** The day from which the plan is no longer in the collection, `2026-03-01`; its text may be gone. */
	withdrawn: string | null;
	note: string | null;
}

/** A plan as it comes from disk: its text as decoded, and what the catalogue says of it (null for a plan of no catalogue). */
export interface PlanSource {
	document_id: string;
	source_file: string;
	sha256: string;
	text: string;
	entry: CatalogueEntry | null;
}
