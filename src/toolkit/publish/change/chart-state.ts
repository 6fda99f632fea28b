import { toEditions } from "../../card/data/editions.js";
import { toRecords } from "../../card/data/record.js";
import type { ChartState } from "../../change/change.js";
import { chartNumbers } from "../../change/chart-number.js";
import { readCards } from "../../page/card/catalogue.js";
import { toPageContext } from "../../page/page-context.js";
import { bundleAssets } from "../embed/asset.js";
import { chartVersions } from "../embed/chart-version.js";
import type { PageSource } from "../write-page.js";

/** Returns the charts that tables give, as a release of them would have them, without drawing any. */
export async function chartStates(source: PageSource): Promise<ChartState[]> {
	const cards = {
		zh: await readCards(source.database, toPageContext("zh", source.books, source)),
		en: await readCards(source.database, toPageContext("en", source.books, source)),
	};
	const versionOf = await chartVersions({ codebooks: source.books, site: source.site }, await bundleAssets());
	return toEditions(cards).map((editions) => {
		const { version, data } = versionOf(editions);
		const title = { zh: editions.zh.name, en: editions.en.name };
		return { id: editions.zh.id, version, data, numbers: chartNumbers(toRecords(editions.zh, source.site)), title };
	});
}
