import type { TableName } from "../schema/table.js";
import type { Language } from "./copy/copy.js";
import { ledgerFilePath } from "./download/data-path.js";
import { evidencePath } from "./evidence/evidence-path.js";

/**
 * The files that a page's scripts fetch, by the names that they ask for them. A page says where they lie, in its markup: so
 * a change of one of them changes the pages that use it, and no script.
 *
 * @example { compare: "/_file/data/compare/zh.json", "evidence/gaoqing-2024-key-points": "/_file/data/evidence/zh/….json" }
 */
export type FileList = Readonly<Record<string, string>>;

/** Under this address Framework's preview gives files that scripts ask for; a build puts the names of its files in its place. */
const asked = (path: string) => `/_file${path}`;

/** What the search field of every page asks for. */
export const searchFile: FileList = { search: asked("/data/search.json") };

/** The glyphs that pictures are made with in a browser. */
export const glyphFiles: FileList = Object.fromEntries(
	["used-400", "used-700", "more-400", "more-700"].map((name) => [`glyph/${name}`, asked(`/data/glyph/${name}.json`)]),
);

/** Returns what the compare page works with in a language. */
export function compareFile(language: Language): FileList {
	return { compare: asked(`/data/compare/${language}.json`) };
}

/** Returns the whole ledger in a language, of which a part can be taken along. */
export function ledgerFile(language: Language): FileList {
	return { ledger: asked(ledgerFilePath(language, "json")) };
}

/** Returns the tables that the notebook's database is filled with. */
export function tableFiles(tables: readonly TableName[]): FileList {
	return Object.fromEntries(tables.map((table) => [`table/${table}`, asked(`/data/${table}.parquet`)]));
}

/** Returns the opened sentences of plans in a language. */
export function evidenceFiles(language: Language, documents: Iterable<string>): FileList {
	return Object.fromEntries(
		[...new Set(documents)].sort().map((id) => [`evidence/${id}`, asked(evidencePath(language, id))]),
	);
}

/** Returns the plans whose sentences the links of a page lead to: links in Chinese addresses, as they are rendered. */
export function linkedDocuments(html: string): string[] {
	return [...new Set([...html.matchAll(/href="\/reader\/([\w.-]+)#[ct]-/g)].map(([, id = ""]) => id))].sort();
}

/** Returns the files as they stand in a page, where no reader sees them. */
export function fileListHtml(files: FileList): string {
	const items = Object.entries(files).map(([name, address]) => `<a data-file="${name}" href="${address}"></a>`);
	return `<template id="files">${items.join("")}</template>`;
}
