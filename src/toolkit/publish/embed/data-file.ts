import { citationBib, citationCsl, citationText } from "../../card/data/citation-file.js";
import type { CardRecord } from "../../card/data/column.js";
import { cardCsv } from "../../card/data/csv.js";
import type { Editions } from "../../card/data/editions.js";
import { cardJson } from "../../card/data/json.js";
import { toMetadata } from "../../card/data/metadata.js";
import { citedAs, type Published } from "../../card/data/published.js";
import { toRecords } from "../../card/data/record.js";
import { type Language, languages } from "../../schema/language.js";
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

/** A file of a chart's folder. */
interface DataFile {
	readonly name: string;
	readonly content: string | Uint8Array;
}

/** Returns for each chart, in their order, the files of its data, its metadata and its citations. */
export async function dataFiles(charts: readonly PublishedChart[]): Promise<DataFile[][]> {
	const tables = charts.map(({ editions, published }) =>
		languages.map((language) => ({ language, records: toRecords(editions[language], published.site) })),
	);
	const parquets = (await recordParquets(tables.flat().map(({ records }) => records))).values();
	return charts.map((chart, index) => [
		...(tables[index] ?? []).flatMap((table) => tableFiles(table, parquets.next().value ?? "")),
		...wordFiles(chart),
	]);
}

function tableFiles({ language, records }: Table, parquet: Uint8Array | string): DataFile[] {
	const name = language === "zh" ? "data" : `data.${language}`;
	return [
		{ name: `${name}.csv`, content: cardCsv(records) },
		{ name: `${name}.json`, content: cardJson(records) },
		{ name: `${name}.parquet`, content: parquet },
	];
}

function wordFiles({ editions, published }: PublishedChart): DataFile[] {
	const cited = citedAs(editions.zh.id, published);
	return [
		{ name: "metadata.json", content: `${JSON.stringify(toMetadata(editions, published), null, "\t")}\n` },
		{ name: "citation.txt", content: citationText(editions, cited) },
		{ name: "citation.bib", content: citationBib(editions, cited) },
		{ name: "citation.json", content: citationCsl(editions, cited) },
	];
}
