import type { CardRow, Definition } from "../../../card/card.js";
import { asBeginning } from "../../../text/beginning.js";
import { kindOf } from "../../indicator/kind.js";
import { relatedValues } from "../../indicator/related.js";
import type { IndicatorSheet, SheetRow } from "../../indicator/sheet.js";
import type { PageContext } from "../../page-context.js";

/** Returns what the name of an indicator, its kind, its unit and its direction mean, as the codebook has it. */
export function indicatorDefinitions(
	row: SheetRow,
	rows: readonly CardRow[],
	{ places }: Pick<IndicatorSheet, "places">,
	page: PageContext,
): Definition[] {
	const { copy, language, names } = page;
	const { indicator } = row;
	const words = copy.card.indicator;
	const unit = rows[0]?.note ?? names.unit(indicator.unit);
	const kind = kindOf(row);
	const limit = kind === "cap" ? words.cap : "";
	return [
		{ term: indicator[language], text: indicator[`definition_${language}`] },
		{ term: asBeginning(copy.indicator.kinds[kind]), text: `${limit}${words.measures[indicator.measure]}` },
		...(unit === "" ? [] : [{ term: words.unit, text: unit }]),
		{ term: words.direction, text: words.directions[indicator.better] },
		...(rows.some(isRelated) ? residentsDefinitions(row, places, page) : []),
	];
}

/** Returns what a reader must know before quoting an indicator: what its marks mean, and by which residents it was related. */
export function indicatorNotes(
	row: SheetRow,
	rows: readonly CardRow[],
	{ places }: Pick<IndicatorSheet, "places">,
	page: PageContext,
): string[] {
	const words = page.copy.card.indicator;
	const marks = new Set(rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)));
	const meanings = [
		...(marks.has("caution") ? [words.cautionNote] : []),
		...(marks.has("no") ? [words.refusedMark] : []),
		...(rows.filter(({ scale }) => scale.kind !== "text").length > 1 ? [words.scaleNote] : []),
	].join(page.language === "zh" ? "" : " ");
	return [...(meanings === "" ? [] : [meanings]), ...(rows.some(isRelated) ? [residentsNote(row, places, page)] : [])];
}

const isRelated = ({ key }: CardRow) => key.endsWith("-per-10000-residents");

function residentsDefinitions(row: SheetRow, places: IndicatorSheet["places"], page: PageContext): Definition[] {
	const { copy } = page;
	const words = copy.card.indicator;
	const sources = residentsOf(row, places, page).map(({ name, source }) => copy.card.titled(name, source));
	return [
		{ term: words.residents, text: words.residentsText },
		{ term: words.residentsSource, text: `${copy.card.list(sources)}${copy.card.end}` },
	];
}

/** By which residents values were related: the census where all of one are known by it, else each with its source. */
function residentsNote(row: SheetRow, places: IndicatorSheet["places"], page: PageContext): string {
	const { copy } = page;
	const entries = residentsOf(row, places, page);
	const years = new Set(entries.map(({ source }) => /census of (\d{4})/.exec(source)?.[1] ?? null));
	const [year] = years;
	if (year && years.size === 1) {
		const isSecondary = entries.some(({ source }) => source.startsWith("secondary"));
		return copy.card.indicator.census(year, isSecondary, copy.card.list(entries.map(({ text }) => text)));
	}
	const sourced = copy.card.list(entries.map(({ text, source }) => `${text} (${source})`));
	return `${copy.indicator.residentsNote}${sourced}${copy.indicator.residentsEnd}`;
}

/** The residents of each region that has a related value, and where the figure is from. */
function residentsOf(row: SheetRow, places: IndicatorSheet["places"], { copy, names, format }: PageContext) {
	return relatedValues(row, places).flatMap(({ region, value, stated }) => {
		const place = places.find(({ code }) => code === region);
		if (value === null || !place?.residents || place.source === null) return [];
		const name = names.regionParts(region, stated.region)[0];
		return [{ name, text: copy.indicator.residentsEntry(name, format.number(place.residents)), source: place.source }];
	});
}
