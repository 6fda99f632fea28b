import type { ChangeLog } from "../../change/log.js";
import { languagePrefix } from "../../page/address/site-address.js";
import { languages } from "../../page/copy/copy.js";
import { toPageContext } from "../../page/page-context.js";
import { formatChangeLog, readChangeLog } from "../../store/change-log.js";
import { bundleAssets } from "../embed/asset.js";
import type { PageSource } from "../write-page.js";
import { changeFeed } from "./feed.js";
import { latestMarkdown } from "./latest.js";
import { withdrawnChartFiles } from "./withdrawn-chart.js";

/**
 * Returns the files that tell of changes beside the pages, by their paths in the site: the whole log, a feed and a summary of
 * the last change in every language, and what answers for charts that are gone. `charts` are the ids of those that are there.
 * Nothing but the log, the names of the report and its address is in them.
 */
export async function renderChangeFiles(
	source: Pick<PageSource, "books" | "site">,
	charts: readonly string[],
	given?: ChangeLog,
): Promise<ReadonlyMap<string, string>> {
	const log = given ?? (await readChangeLog());
	const present = new Set(charts);
	const gone = log.withdrawnCharts.filter(({ id }) => !present.has(id));
	const assets = gone.length > 0 ? await bundleAssets() : [];
	return new Map([
		["changes/changes.json", formatChangeLog(log)],
		...languages.flatMap((language): [string, string][] => {
			const page = toPageContext(language, source.books, { path: "/changes/", site: source.site });
			const folder = `${languagePrefix(language)}/changes/`.slice(1);
			return [
				[`${folder}feed.xml`, changeFeed(log, page)],
				[`${folder}latest.md`, latestMarkdown(log, page)],
			];
		}),
		...gone.flatMap((chart) => [...withdrawnChartFiles(chart, assets)]),
	]);
}
