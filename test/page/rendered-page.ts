import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Language } from "../../src/toolkit/page/copy/copy.js";
import { PageProvider, toPageContext } from "../../src/toolkit/page/page-context.js";
import type { Render } from "../../src/toolkit/page/site-map.js";
import { run } from "../../src/toolkit/pipeline.js";
import type { Tables } from "../../src/toolkit/schema/table.js";
import { openTables } from "../../src/toolkit/store/database.js";
import { writeTables } from "../../src/toolkit/store/table.js";
import { codebooks, sources } from "../row/collection.js";

/** The tables of the five plans. */
export const tables: Tables = run(sources, codebooks);

/** Returns the HTML of a page that is made from the tables of the five plans, some of them changed. */
export async function renderedPage(
	show: Render,
	parameter: string,
	{ language = "zh", ...changed }: Partial<Tables> & { language?: Language } = {},
): Promise<string> {
	const directory = await mkdtemp(join(tmpdir(), "bice-page-"));
	await writeTables({ ...tables, ...changed }, directory);
	const database = await openTables(directory, { superseded: "left out" });
	try {
		const page = toPageContext(language, codebooks, { regions: ["370322", "370702", "370214", "370117"] });
		const { content } = await show(database, page, parameter);
		return render(h(PageProvider.Provider, { value: page, children: content }));
	} finally {
		database.close();
		await rm(directory, { recursive: true });
	}
}

/** Returns how often something stands in a section of a theme's or region's page. */
export function countIn(page: string, section: string, sought: RegExp): number {
	const [, from = ""] = page.split(`<section class="section" id="${section}"`);
	return from.split('<section class="section"')[0]?.match(sought)?.length ?? 0;
}

/** Returns what a page says, without its marks. */
export function wordsOf(page: string): string {
	return page.replaceAll(/<[^>]*>/g, " ");
}
