import type { Theme } from "../schema/theme.js";
import type { WordClause } from "./distinctive.js";

/** A clause whose words are to be counted, and what names stand near it. */
export interface NamedClause {
	clause_id: string;
	region_code: string;
	region: string;
	city: string | null;
	theme: Theme;
	focus: readonly Theme[];
	departments: readonly string[];
}

/**
 * Returns a clause with its text as words are counted in it. Names of regions stand in plans in full and short (潍城区,
 * 潍城); in either form they tell nothing new, nor do those of departments.
 */
export function toWordClause({ region, city, departments, ...row }: NamedClause, text: string): WordClause {
	const { clause_id, region_code, theme, focus } = row;
	const regions = [region, city ?? ""].flatMap((name) => [name, name.replace(/[省市区县]$/, "")]);
	const names = [...departments, ...regions].filter((name) => name.length >= 2);
	return { clause_id, region_code, theme, focus, text: text.replace(/\s+/g, ""), names };
}
