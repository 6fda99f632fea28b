import { join } from "node:path";
import type { Codebooks, LexiconEntry, Region, ThemeName, Unit } from "../schema/codebook.js";
import { focusThemes, themes } from "../schema/theme.js";
import { findDuplicates } from "./duplicate.js";
import { maybe, numberFrom, oneOf, text, textLike } from "./field.js";
import { type FileFinding, findingAt, missing } from "./finding.js";
import { indicatorFields, indicatorFindings, phraseFields, phraseFindings } from "./indicator.js";
import { nameIn, type Project } from "./project.js";
import { type Fields, type Lined, readRecords } from "./record.js";

/** A region's code is text of six digits, never a number. */
export const regionCode = textLike(/^\d{6}$/, "Write the six digits of GB/T 2260, 370322.");

const regionFields: Fields<Region> = {
	code: regionCode,
	name: text,
	name_en: text,
	city_code: regionCode,
	city: text,
	city_en: text,
	province_code: regionCode,
	province: text,
	province_en: text,
	residents: maybe(numberFrom(1)),
	area_km2: maybe(numberFrom(0)),
	source: maybe(text),
};

const themeFields: Fields<ThemeName> = { theme: oneOf(themes), zh: text, en: text };

const lexiconFields: Fields<LexiconEntry> = {
	word: text,
	theme: oneOf(themes),
	weight: numberFrom(0),
	focus: maybe(oneOf(focusThemes)),
};

const unitFields: Fields<Unit> = {
	unit: text,
	dimension: text,
	canonical: text,
	factor: textLike(/^\d+(\.\d+)?$/, "Write a plain decimal number, 0.0001."),
	en: text,
};

/** The codebooks of `data/`, and what is wrong with them (the rows concerned are left out). */
export async function readCodebooks(project: Project): Promise<{ codebooks: Codebooks; findings: FileFinding[] }> {
	const [regions, themeNames, lexicon, units] = await Promise.all([
		readCodebook(project, "regions.csv", regionFields, "code", regionFindings),
		readCodebook(project, "themes.csv", themeFields, "theme", themeFindings),
		readCodebook(project, "lexicon.csv", lexiconFields, "word"),
		readCodebook(project, "units.csv", unitFields, "unit"),
	]);
	const indicators = await readCodebook(project, "indicators.csv", indicatorFields, "indicator_id", (name, rows) =>
		indicatorFindings(name, rows, units.rows),
	);
	const phrases = await readCodebook(project, "indicator-phrases.csv", phraseFields, null, (name, rows) =>
		phraseFindings(name, rows, indicators.rows),
	);
	return {
		codebooks: {
			regions: regions.rows,
			themes: themeNames.rows,
			lexicon: lexicon.rows,
			units: units.rows,
			indicators: indicators.rows,
			phrases: phrases.rows,
		},
		findings: [regions, themeNames, lexicon, units, indicators, phrases].flatMap((book) => book.findings),
	};
}

async function readCodebook<Row extends object>(
	project: Project,
	file: string,
	fields: Fields<Row>,
	key: (keyof Row & string) | null,
	check: (name: string, rows: readonly Lined<Row>[]) => FileFinding[] = () => [],
): Promise<{ rows: Row[]; findings: FileFinding[] }> {
	const path = join(project.data, file);
	const name = nameIn(project, path);
	const { rows, findings } = await readRecords(path, name, fields);
	const more = findings.some(({ line }) => line === 1)
		? []
		: [...(key === null ? [] : findDuplicates(name, rows, key)), ...check(name, rows)];
	return { rows: rows.map(({ row }) => row), findings: [...findings, ...more] };
}

function regionFindings(name: string, rows: readonly Lined<Region>[]): FileFinding[] {
	const cure = "Name where the figures come from, or leave them empty.";
	return rows
		.filter(({ row }) => row.source === null && (row.residents !== null || row.area_km2 !== null))
		.map(({ line, row }) => findingAt(name, line, missing("source", row.name, cure)));
}

function themeFindings(name: string, rows: readonly Lined<ThemeName>[]): FileFinding[] {
	return themes
		.filter((theme) => !rows.some(({ row }) => row.theme === theme))
		.map((theme) => findingAt(name, rows.length + 1, missing("theme", theme, "Add a row with its names.")));
}
