import type { Card } from "../../card/card.js";
import { focusThemes } from "../../schema/theme.js";
import type { TableDatabase } from "../../store/database.js";
import type { PageContext } from "../page-context.js";
import { bandCard } from "./overview/band-card.js";
import { coverageCard } from "./overview/coverage-card.js";
import { gapsCard } from "./overview/gaps-card.js";
import { othersCards } from "./overview/others-card.js";
import { readOverview } from "./overview/overview-source.js";

/** Returns the charts of the overview: what the collection holds, a band a focus theme, the other themes, what is missing. */
export async function overviewCards(database: TableDatabase, page: PageContext): Promise<Card[]> {
	const source = await readOverview(database, page);
	if (source.report.regions.length === 0) return [];
	return [
		coverageCard(source, page),
		...focusThemes.map((theme) => bandCard(source, theme, page)),
		...othersCards(source, page),
		gapsCard(source, page),
	];
}
