import type { Theme } from "../../schema/theme.js";
import type { PageContext } from "../page-context.js";
import type { Part, Sentence } from "../word/sentence.js";
import { rowFinding } from "./finding.js";
import { headlineIndicators } from "./headline.js";
import type { IndicatorSheet } from "./sheet.js";

/**
 * Returns what holds of a theme's indicators as a sentence: what holds of the one that compares best, how many have numbers
 * from two regions, and how many of these stand side by side as they are.
 */
export function themeFacts(sheet: IndicatorSheet, theme: Theme, page: PageContext): Sentence {
	const words = page.copy.indicator;
	const own = sheet.rows.filter(({ indicator }) => indicator.theme === theme);
	const several = own.filter(({ group }) => group === "comparable");
	const like = several.filter(({ pairs }) => pairs > 0);
	const count = (rows: readonly unknown[]): Part => ({
		figure: page.format.number(rows.length),
		href: themeRowsPath(theme),
	});
	if (several.length === 0) return [...words.facts.none(count(own)), words.finding.end];
	if (like.length === 0) return [...words.facts.noneLike(count(several)), words.finding.end];
	return [...headline(sheet, theme, page), ...words.facts.several(count(several), count(like)), words.finding.end];
}

function headline(sheet: IndicatorSheet, theme: Theme, page: PageContext): readonly Part[] {
	const { facts, finding } = page.copy.indicator;
	for (const row of headlineIndicators(sheet, theme, sheet.rows.length)) {
		const said = rowFinding(row, sheet.places, page);
		if (said) return [row.indicator[page.language], finding.colon, ...said, facts.divider];
	}
	return [];
}

/** Returns the address of a theme's indicators. */
export function themeRowsPath(theme: Theme): string {
	return `/indicator?theme=${theme}`;
}
