import { type Language, languages } from "../page/copy/copy.js";
import { envelope, type Page, pageHtml, scriptsOf } from "../page/envelope.js";
import { evidenceFile } from "../page/evidence/evidence-file.js";
import { type PageContext, toPageContext } from "../page/page-context.js";
import { ask } from "../page/report/report.js";
import { type SitePage, sitePageAt } from "../page/site-map.js";
import { type NameBooks, readNameBooks } from "../page/word/names.js";
import { regionsQuery } from "../query/region.js";
import { openTables, type TableDatabase } from "../store/database.js";
import type { DrawnPage } from "./blank/fill-blank.js";
import { tableDirectory } from "./place.js";
import { publishedAt } from "./published-at.js";
import { dataVersion } from "./version.js";

/** What pages are made from: the tables, the names of things, the state of the tables. */
export interface PageSource {
	database: TableDatabase;
	books: NameBooks;
	version: string;
	/** Codes of the regions that have a plan. */
	regions: string[];
	/** Where the report is published, `https://example.org/bice/`, where that is known. */
	site: string | undefined;
}

/** Opens what pages are made from; `close` its database when done. */
export async function openPageSource(
	directory: string = tableDirectory,
	site: string | undefined = publishedAt(process.env.BICE_SITE),
): Promise<PageSource> {
	const [database, books, version] = await Promise.all([
		openTables(directory, { superseded: "left out" }),
		readNameBooks(),
		dataVersion(directory),
	]);
	const regions = (await ask(database, regionsQuery)).map((row) => row.region_code);
	return { database, books, version, regions, site };
}

/** Returns a page as Framework takes it. */
export async function renderPage(place: SitePage, source: PageSource): Promise<string> {
	return envelope(...(await render(place, source)));
}

/** Returns a page as a blank takes it. */
export async function drawPage(place: SitePage, source: PageSource): Promise<DrawnPage> {
	const [page, context] = await render(place, source);
	const { address, language } = place;
	return { address, language, title: page.title, html: pageHtml(page, context), scripts: scriptsOf(page) };
}

async function render({ language, path, parameter, load }: SitePage, source: PageSource): Promise<[Page, PageContext]> {
	const context = toPageContext(language, source.books, { ...source, path });
	const draw = await load();
	return [await draw(source.database, context, parameter), context];
}

/** Returns the opened sentences of a plan in a language, as the file that pages ask for. */
export async function renderEvidence(language: Language, document: string, source: PageSource): Promise<string> {
	const page = toPageContext(language, source.books, { version: source.version, regions: source.regions });
	return JSON.stringify(await evidenceFile(source.database, page, document));
}

/** Renders the page at an address, `/en/theme/green`, and writes it to standard output, where Framework takes it. */
export async function writePage(address: string): Promise<void> {
	const source = await openPageSource();
	try {
		process.stdout.write(await renderPage(await sitePageAt(source.database, address), source));
	} finally {
		source.database.close();
	}
}

/** Renders the opened sentences of a plan and writes them to standard output. */
export async function writeEvidence(language: string, document: string): Promise<void> {
	const source = await openPageSource();
	try {
		const known = languages.find((name) => name === language) ?? "zh";
		process.stdout.write(await renderEvidence(known, document, source));
	} finally {
		source.database.close();
	}
}
