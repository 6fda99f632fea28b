import { citationBib, citationCsl, citationText } from "../../card/data/citation-file.js";
import type { CardRecord } from "../../card/data/column.js";
import { cardCsv } from "../../card/data/csv.js";
import type { Editions } from "../../card/data/editions.js";
import { inLanguage } from "../../card/data/file.js";
import { cardJson } from "../../card/data/json.js";
import { toMetadata } from "../../card/data/metadata.js";
import { citedAs, type Published } from "../../card/data/published.js";
import { toRecords } from "../../card/data/record.js";
import { type Language, languages } from "../../schema/language.js";
import type { CardFile } from "./card-file.js";
import { recordParquets } from "./record-parquet.js";

/** A chart, and as what it is published. */
export interface PublishedChart {
	readonly editions: Editions;
	readonly published: Published;
}

interface Table {
	readonly language: Language;
	readonly records: readonly CardRecord[];
}

/** Returns for each chart, in their order, the files of its data, its metadata and its citations. */
export async function dataFiles(charts: readonly PublishedChart[]): Promise<CardFile[][]> {
	const tables = charts.map(({ editions, published }) =>
		languages.map((language) => ({ language, records: toRecords(editions[language], published.site) })),
	);
	const parquets = (await recordParquets(tables.flat().map(({ records }) => records))).values();
	return charts.map((chart, index) => [
		...(tables[index] ?? []).flatMap((table) => tableFiles(table, parquets.next().value ?? "")),
		...wordFiles(chart),
	]);
}

function tableFiles({ language, records }: Table, parquet: Uint8Array | string): CardFile[] {
	return [
		{ name: inLanguage("data.csv", language), content: cardCsv(records) },
		{ name: inLanguage("data.json", language), content: cardJson(records) },
		{ name: inLanguage("data.parquet", language), content: parquet },
	];
}

function wordFiles({ editions, published }: PublishedChart): CardFile[] {
	const cited = citedAs(editions.zh.id, published);
	return [
		{ name: "metadata.json", content: `${JSON.stringify(toMetadata(editions, published), null, "\t")}\n` },
		{ name: "citation.txt", content: citationText(editions, cited) },
		{ name: "citation.bib", content: citationBib(editions, cited) },
		{ name: "citation.json", content: citationCsl(editions, cited) },
	];
}
