import type { Codebooks, Unit } from "../../schema/codebook.js";
import type { Card } from "../card.js";
import type { Editions } from "./editions.js";

/** The rows of the codebooks that say what a chart's words mean. */
export type CodebookPart = Pick<Codebooks, "regions" | "themes" | "indicators" | "units">;

/**
 * Returns the rows of the codebooks that a chart uses: its regions, themes and indicators, and the units of its points.
 * Words that decide how text is read (lexicon, phrases) are not among them: what they change is in the chart's data.
 */
export function codebookPart({ zh }: Editions, codebooks: CodebookPart): CodebookPart {
	const { regions, themes, indicators } = codebooks;
	const keys = new Set([...zh.id.split("/"), ...zh.columns.map(({ key }) => key), ...zh.rows.map(({ key }) => key)]);
	const themesUsed = new Set([zh.theme, ...zh.rows.map(({ theme }) => theme)]);
	return {
		regions: regions.filter(({ code }) => keys.has(code)),
		themes: themes.filter(({ theme }) => themesUsed.has(theme) || keys.has(theme)),
		indicators: indicators.filter(({ indicator_id }) => keys.has(indicator_id)),
		units: unitsIn(zh, codebooks.units),
	};
}

function unitsIn(card: Card, units: readonly Unit[]): Unit[] {
	const written = card.rows.flatMap(({ cells }) => cells.flatMap(({ points }) => points.map(({ unit }) => unit)));
	const names = new Set([...new Set(written)].flatMap(pieces));
	return units.filter(({ unit }) => names.has(unit));
}

/** Returns the names under which the codebook may have a unit: `万立方米` → 万立方米, 立方米; `件/万人` → 件/万人, 件, 万人, 人. */
function pieces(unit: string): string[] {
	return [unit, ...unit.split("/")].flatMap((name) => {
		const plain = name.replace(/[(（].*$/u, "");
		return [name, plain, plain.replace(/^[十百千万亿]+(?=.)/u, "")];
	});
}
