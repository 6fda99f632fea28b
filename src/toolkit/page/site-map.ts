import { focusThemes } from "../schema/theme.js";
import type { OpenTables, TableDatabase } from "../store/database.js";
import { addressOf } from "./address/site-address.js";
import { type Language, languages } from "./copy/copy.js";
import type { Page } from "./envelope.js";
import type { PageContext } from "./page-context.js";

/** Renders a page; `parameter` is the last part of its address: `green` of `/theme/green`. */
export type Render = (database: TableDatabase, page: PageContext, parameter: string) => Promise<Page>;

/** A kind of page: where it stands, and how it is rendered. */
interface Route {
	/** `/compare`, `/reader/`; a path that ends in `/*` has a page for each of `parameters`. */
	path: string;
	parameters?: (database: TableDatabase) => Promise<readonly string[]>;
	/** Loaded when it is asked for, so that one page does not load the code of all. */
	load: () => Promise<Render>;
}

/** The pages of the report, as the navigation lists them. */
const routes: readonly Route[] = [
	{ path: "/", load: async () => (await import("./overview.js")).renderOverview },
	{
		path: "/theme/*",
		parameters: async () => focusThemes,
		load: async () => (await import("./theme.js")).renderTheme,
	},
	{ path: "/compare", load: async () => (await import("./compare.js")).renderCompare },
	{ path: "/indicator", load: async () => (await import("./indicator.js")).renderIndicator },
	{
		path: "/region/*",
		parameters: columnOf("SELECT DISTINCT region_code FROM documents WHERE region_code IS NOT NULL ORDER BY 1"),
		load: async () => (await import("./region.js")).renderRegion,
	},
	{
		path: "/region/*",
		parameters: async (database) => (await import("./region/without-plan.js")).regionsWithoutPlan(database),
		load: async () => (await import("./region/without-plan.js")).renderRegionWithoutPlan,
	},
	{ path: "/reader/", load: async () => (await import("./reader-index.js")).renderReaderIndex },
	{
		path: "/reader/*",
		parameters: documentIds,
		load: async () => (await import("./reader.js")).renderReader,
	},
	{
		path: "/reader/*",
		parameters: async (database) => (await import("./withdrawn.js")).withdrawnIds(database),
		load: async () => (await import("./withdrawn.js")).renderWithdrawn,
	},
	{ path: "/ledger", load: async () => (await import("./ledger.js")).renderLedger },
	{ path: "/reuse", load: async () => (await import("./reuse.js")).renderReuse },
	{ path: "/charts/", load: async () => (await import("./charts.js")).renderCharts },
	{ path: "/search", load: async () => (await import("./search.js")).renderSearch },
	{ path: "/notebook", load: async () => (await import("./notebook.js")).renderNotebook },
	{ path: "/method", load: async () => (await import("./method.js")).renderMethod },
	{ path: "/changes/", load: async () => (await import("./changes.js")).renderChanges },
	{ path: "/404", load: async () => (await import("./not-found.js")).renderNotFound },
];

/** A page of the site: its address, its language, and how it is rendered. */
export interface SitePage {
	/** The address with its language, as Framework asks for it: `/index`, `/en/reader/gaoqing-2024-key-points`. */
	address: string;
	language: Language;
	/** The address without its language: `/`, `/reader/gaoqing-2024-key-points`. */
	path: string;
	parameter: string;
	load: () => Promise<Render>;
}

/** Returns every page of the site in every language. */
export async function sitePages(database: TableDatabase): Promise<SitePage[]> {
	const pages: SitePage[] = [];
	for (const { path, parameters, load } of routes) {
		for (const parameter of (await parameters?.(database)) ?? [""]) {
			for (const language of languages) {
				const own = path.replace(/\*$/u, parameter);
				pages.push({ address: addressOf(language, own), language, path: own, parameter, load });
			}
		}
	}
	return pages;
}

/** Returns the page at an address: `/en/theme/green`. Throws where the site has none. */
export async function sitePageAt(database: TableDatabase, address: string): Promise<SitePage> {
	const page = (await sitePages(database)).find((candidate) => candidate.address === address);
	if (page === undefined) throw new Error(`unknown page: ${address}`);
	return page;
}

/** Returns the ids of all plans, superseded ones too, in order. */
export async function documentIds(database: TableDatabase): Promise<readonly string[]> {
	return columnOf("SELECT document_id FROM documents ORDER BY 1")(database.archive);
}

function columnOf(sql: string): (database: OpenTables) => Promise<readonly string[]> {
	return async (database) => (await database.query(sql)).map((row) => String(Object.values(row)[0]));
}
