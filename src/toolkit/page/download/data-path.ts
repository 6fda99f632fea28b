import { type TableName, tableNames } from "../../schema/table.js";
import { databaseFile } from "../../store/table.js";
import { type Language, languages } from "../copy/copy.js";

/** A file that readers may download, and that keeps its address from one build to the next. */
export type DataFile =
	| { readonly kind: "table"; readonly table: TableName; readonly format: "csv" | "parquet"; readonly path: string }
	| { readonly kind: "database"; readonly format: "duckdb"; readonly path: string }
	| { readonly kind: "indicator"; readonly format: "csv"; readonly path: string }
	| { readonly kind: "ledger"; readonly language: Language; readonly format: LedgerFormat; readonly path: string };

const ledgerFormats = ["xlsx", "csv", "json"] as const;
export type LedgerFormat = (typeof ledgerFormats)[number];

/** Returns the files to download, in the order in which they are listed: the whole, table by table, what is drawn of indicators, the ledger. */
export function dataFiles(): DataFile[] {
	const formats = ["csv", "parquet"] as const;
	return [
		{ kind: "database", format: "duckdb", path: `/data/${databaseFile}` },
		...tableNames.flatMap((table) =>
			formats.map((format) => ({ kind: "table" as const, table, format, path: `/data/${table}.${format}` })),
		),
		{ kind: "indicator", format: "csv", path: "/data/indicator.csv" },
		...languages.flatMap((language) =>
			ledgerFormats.map((format) => ({
				kind: "ledger" as const,
				language,
				format,
				path: ledgerFilePath(language, format),
			})),
		),
	];
}

/** Returns the address of the whole ledger in a language: `/data/ledger.xlsx`, `/data/ledger.en.xlsx`. */
export function ledgerFilePath(language: Language, format: LedgerFormat): string {
	return `/data/ledger${language === "zh" ? "" : `.${language}`}.${format}`;
}

/** Returns those that readers take along; the rows of the ledger as JSON are for a script of ours. */
export function downloadFiles(): DataFile[] {
	return dataFiles().filter(({ format }) => format !== "json");
}
