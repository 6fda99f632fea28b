import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Language } from "../../src/toolkit/page/copy/copy.js";
import { PageProvider, toPageContext } from "../../src/toolkit/page/page-context.js";
import type { Render } from "../../src/toolkit/page/site-map.js";
import type { Tables } from "../../src/toolkit/schema/table.js";
import type { TableDatabase } from "../../src/toolkit/store/database.js";
import { codebooks } from "../row/collection.js";
import { openReport, seedDatabase, tables } from "./seed-database.js";

/** Returns the HTML of a page that is made from the tables of the five plans, some of them changed. */
export async function renderedPage(
	show: Render,
	parameter: string,
	{ language = "zh", ...changed }: Partial<Tables> & { language?: Language } = {},
): Promise<string> {
	const html = async (database: TableDatabase) => {
		const page = toPageContext(language, codebooks, { regions: ["370322", "370702", "370214", "370117"] });
		const { content } = await show(database, page, parameter);
		return render(h(PageProvider.Provider, { value: page, children: content }));
	};
	if (Object.keys(changed).length === 0) return await html(await seedDatabase());
	const database = await openReport({ ...tables, ...changed });
	return await html(database).finally(() => database.close());
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
