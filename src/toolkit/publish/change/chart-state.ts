import { toEditions } from "../../card/data/editions.js";
import { toRecords } from "../../card/data/record.js";
import type { ChartState } from "../../change/change.js";
import { chartNumbers } from "../../change/chart-number.js";
import { bundleAssets } from "../embed/asset.js";
import { chartVersions } from "../embed/chart-version.js";
import { travellingCards } from "../embed/travelling-card.js";
import type { PageSource } from "../write-page.js";

/** Returns the charts that tables give, as a release of them would have them, without drawing any. */
export async function chartStates(source: PageSource): Promise<ChartState[]> {
	const cards = await travellingCards(source);
	const versionOf = await chartVersions({ codebooks: source.books, site: source.site }, await bundleAssets());
	return toEditions(cards).map((editions) => {
		const { version, data } = versionOf(editions);
		const title = { zh: editions.zh.name, en: editions.en.name };
		return { id: editions.zh.id, version, data, numbers: chartNumbers(toRecords(editions.zh, source.site)), title };
	});
}
