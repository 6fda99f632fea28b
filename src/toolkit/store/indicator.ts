import { quantityReader } from "../compare/quantity.js";
import type { Unit } from "../schema/codebook.js";
import {
	attributes,
	betters,
	definedLevels,
	type Indicator,
	type IndicatorPhrase,
	measures,
	phraseRoles,
} from "../schema/indicator.js";
import { themes } from "../schema/theme.js";
import { maybe, oneOf, text, textLike } from "./field.js";
import { type FileFinding, findingAt, invalid, missing, type Problem, unknown } from "./finding.js";
import type { Fields, Lined } from "./record.js";

/** Columns of `data/indicators.csv`. */
export const indicatorFields: Fields<Indicator> = {
	indicator_id: textLike(/^[a-z][a-z0-9_]*$/, "Write it in small letters and digits, joined by _."),
	zh: text,
	en: text,
	theme: oneOf(themes),
	measure: oneOf(measures),
	dimension: text,
	unit: text,
	better: oneOf(betters),
	level: maybe(oneOf(definedLevels)),
	attribute: oneOf(attributes),
	definition_zh: text,
	definition_en: text,
};

/** Columns of `data/indicator-phrases.csv`. */
export const phraseFields: Fields<IndicatorPhrase> = {
	indicator_id: text,
	role: oneOf(phraseRoles),
	words: textLike(/^[^|*]+(\*[^|*]+)*(\|[^|*]+(\*[^|*]+)*)*$/, "Divide words by |, and let no * stand at an end."),
	needs: maybe(text),
	zh: maybe(textLike(/^[^；]+$/, "Use no ；, it divides the reasons of a row.")),
	en: maybe(textLike(/^[^;]+$/, "Use no semicolon, it divides the reasons of a row.")),
};

/**
 * Returns what is wrong with the units of indicators: not in the codebook, or of another dimension than is said. Nothing
 * where no unit could be read, which is a finding of its own.
 */
export function indicatorFindings(
	name: string,
	rows: readonly Lined<Indicator>[],
	units: readonly Unit[],
): FileFinding[] {
	if (units.length === 0) return [];
	const read = quantityReader(units);
	return rows.flatMap(({ line, row }) => {
		const quantity = read(row.unit);
		if (!quantity) return [findingAt(name, line, unknown("unit", row.unit, "Add it to data/units.csv."))];
		if (quantity.dimension === row.dimension) return [];
		const cure = `The unit ${row.unit} is of the dimension ${quantity.dimension}.`;
		return [findingAt(name, line, invalid("dimension", row.dimension, cure))];
	});
}

/** Returns what is wrong with phrases: of no indicator, without a reason where one is due; and indicators without words. */
export function phraseFindings(
	name: string,
	rows: readonly Lined<IndicatorPhrase>[],
	indicators: readonly Indicator[],
): FileFinding[] {
	const ids = new Set(indicators.map(({ indicator_id }) => indicator_id));
	const worded = new Set(rows.filter(({ row }) => row.role === "means").map(({ row }) => row.indicator_id));
	return [
		...rows.flatMap(({ line, row }) => phraseProblems(row, ids).map((problem) => findingAt(name, line, problem))),
		...[...ids]
			.filter((id) => !worded.has(id))
			.map((id) => findingAt(name, rows.length + 1, missing("means", id, "Add a row with the words that mean it."))),
	];
}

function phraseProblems({ indicator_id, role, words, zh, en }: IndicatorPhrase, ids: ReadonlySet<string>): Problem[] {
	const problems: Problem[] = [];
	if (indicator_id !== "*" && !ids.has(indicator_id)) {
		problems.push(unknown("indicator_id", indicator_id, "Add it to data/indicators.csv, or write * for all."));
	}
	if (role === "differs_from" && !ids.has(words)) {
		problems.push(unknown("indicator", words, "Name one of data/indicators.csv."));
	}
	if (role !== "means" && role !== "allows" && (zh === null || en === null)) {
		problems.push(missing("reason", words, "Say in both languages why it is not the same."));
	}
	return problems;
}
