import type { ColumnType } from "../../schema/column.js";
import type { Language } from "../../schema/language.js";
import type { Card, CardSource } from "../card.js";
import { reportAddress, siteAddress } from "./address.js";
import { bibtex } from "./bibtex.js";
import { apa, gbt7714 } from "./citation.js";
import { cardColumns } from "./column.js";
import { csl } from "./csl.js";
import type { Editions } from "./editions.js";
import { cardFiles } from "./file.js";
import { licences } from "./licence.js";
import type { Metadata } from "./metadata-schema.js";
import { citePlan } from "./plan-citation.js";
import { cardAddress, citedAs, type Published } from "./published.js";
import { toRecords } from "./record.js";

/** Returns what `metadata.json` says of a chart: what it is, what its data mean, where they come from, how it is cited. */
export function toMetadata(editions: Editions, published: Published): Metadata {
	const { id, theme, sources } = editions.zh;
	const cited = citedAs(id, published);
	const ofCard = <T>(part: (card: Card) => T) => inEach((language) => part(editions[language]));
	return {
		$schema: siteAddress("/embed/schema/metadata.schema.json", published.site),
		id,
		address: inEach((language) => cardAddress(id, language, published)),
		page: ofCard(({ language, page }) => reportAddress(language, page, published.site)),
		theme,
		name: ofCard(({ name }) => name),
		title: ofCard(({ title }) => title),
		subtitle: ofCard(({ subtitle }) => subtitle),
		alt: ofCard(({ alt }) => alt),
		notes: ofCard(({ notes }) => [...notes]),
		definitions: ofCard(({ definitions }) => definitions.map(({ term, text }) => ({ term, text }))),
		columns: dataColumns,
		records: toRecords(editions.zh).length,
		sources: sources.map((source) => toSource(source, editions)),
		files: cardFiles.map(({ path, type, language, zh, en }) => ({ path, type, language, what: { zh, en } })),
		licence: {
			id: licences.zh.id,
			name: inEach((language) => licences[language].name),
			url: inEach((language) => licences[language].url),
			line: inEach((language) => licences[language].line),
		},
		version: { ...published.version, date: published.date, frozen: published.frozen },
		citation: ofCard((card) => ({
			gbt7714: gbt7714(card, cited[card.language]),
			apa: apa(card, cited[card.language]),
			bibtex: bibtex(card, cited[card.language]),
			csl: csl(card, cited[card.language]),
			plans: card.sources.map((source) => citePlan(source, card.language)),
		})),
	};
}

function toSource({ places: _, region: __, ...paper }: CardSource, editions: Editions): Metadata["sources"][number] {
	const own = (language: Language) =>
		editions[language].sources.find(({ document_id }) => document_id === paper.document_id);
	return {
		...paper,
		region: inEach((language) => own(language)?.region ?? ""),
		places: inEach((language) => [...(own(language)?.places ?? [])]),
	};
}

const types: Partial<Record<ColumnType, Metadata["columns"][number]["type"]>> = {
	INTEGER: "integer",
	DOUBLE: "number",
	BOOLEAN: "boolean",
};

/** Units of columns; numbers that differ in it name the column that has it. */
const units: Readonly<Record<string, string>> = {
	value: "unit",
	value_max: "unit",
	year: "year",
	start: "code point",
	end: "code point",
};

const dataColumns: Metadata["columns"] = Object.entries(cardColumns).map(([name, { type, nullable, zh, en }]) => ({
	name,
	type: types[type] ?? "string",
	nullable,
	unit: units[name] ?? null,
	definition: { zh, en },
}));

function inEach<T>(make: (language: Language) => T): Record<Language, T> {
	return { zh: make("zh"), en: make("en") };
}
