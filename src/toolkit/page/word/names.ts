import type { Codebooks } from "../../schema/codebook.js";
import { termOf } from "../../schema/term.js";
import type { Theme } from "../../schema/theme.js";
import { readCodebooks } from "../../store/codebook.js";
import { projectAt } from "../../store/project.js";
import { copyOf, type Language } from "../copy/copy.js";
import { formatOf } from "./format.js";
import { splitRegion } from "./split-region.js";
import { unitNamer } from "./unit-name.js";

/** What the codebooks call things in a language, and the order in which `data/regions.csv` lists the regions. */
export interface Names {
	theme(theme: Theme): string;
	/** A theme in the other language, to stand small beside its name. */
	themeLatin(theme: Theme): string;
	/** `高青县`, `Gaoqing County`; a region that no codebook names is called as its plans call it. */
	region(code: string, written?: string | null): string;
	/** A region's name and the word for its rank, as they are joined: `["高青", "县"]`, `["Gaoqing", " County"]`. */
	regionParts(code: string, written?: string | null): readonly [string, string];
	/** Place in the order of columns. */
	regionRank(code: string): number;
	/** A city: `淄博`, `Zibo`. */
	city(code: string, written?: string | null): string;
	indicator(id: string): string;
	/** A unit as it stands after a number: `家`, `件/万人`; `firms`, `pieces per 10,000 people`. */
	unit(unit: string): string;
	/** What was found in a text: `缺左引号`, `missing separator: 26%8.5%`. */
	finding(finding: { rule: string; message: string }): string;
	/** A plan in few words: `2024 年度要点`, `2023–2025 multi-year plan`. */
	plan(plan: { period_start: number | null; period_end: number | null; plan_type: string }): string;
}

/** The parts of the codebooks that name things. */
export type NameBooks = Pick<Codebooks, "themes" | "regions" | "indicators" | "units">;

export const noNameBooks: NameBooks = { themes: [], regions: [], indicators: [], units: [] };

/** Returns the codebooks that name things in the project. */
export async function readNameBooks(): Promise<NameBooks> {
	return (await readCodebooks(projectAt("."))).codebooks;
}

/** Returns names from codebooks; what they do not name is called by its code, or as the text has it. */
export function toNames({ themes, regions, indicators, units }: NameBooks, language: Language = "zh"): Names {
	const other = language === "zh" ? "en" : "zh";
	const byTheme = new Map(themes.map((name) => [name.theme, name]));
	const byCode = new Map(regions.map((region, rank) => [region.code, { ...region, rank }]));
	const byIndicator = new Map(indicators.map((indicator) => [indicator.indicator_id, indicator]));
	const copy = copyOf(language);
	const region = (code: string, written?: string | null) => {
		const entry = byCode.get(code);
		return (language === "zh" ? (written ?? entry?.name) : entry?.name_en) ?? written ?? code;
	};
	return {
		theme: (theme) => byTheme.get(theme)?.[language] ?? theme,
		themeLatin: (theme) => byTheme.get(theme)?.[other] ?? theme,
		region,
		regionParts: (code, written) => {
			const name = region(code, written);
			const latin = /^(.+?)( (?:County|District|City|Banner))$/.exec(name);
			return latin ? [latin[1] ?? name, latin[2] ?? ""] : splitRegion(name);
		},
		regionRank: (code) => byCode.get(code)?.rank ?? byCode.size,
		city: (code, written) => {
			const entry = byCode.get(code);
			const name = language === "zh" ? (written ?? entry?.city) : (entry?.city_en ?? written);
			return (name ?? "").replace(/市$/u, "");
		},
		indicator: (id) => byIndicator.get(id)?.[language] ?? id,
		unit: unitNamer(units, language),
		finding: ({ rule, message }) => (language === "zh" ? message : englishFinding(rule, message)),
		plan: ({ period_start, period_end, plan_type }) =>
			[formatOf(language).period(period_start, period_end), termOf(copy.planTypes, plan_type)]
				.filter(Boolean)
				.join(" "),
	};
}

/** The name of a rule says what it found; what stands after the colon is the plan's own text. */
function englishFinding(rule: string, message: string): string {
	const found = /: (.+)$/su.exec(message)?.[1];
	return [rule.replaceAll("-", " "), found].filter(Boolean).join(": ");
}
