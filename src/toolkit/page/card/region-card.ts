import type { Card } from "../../card/card.js";
import type { TableDatabase } from "../../store/database.js";
import type { PageContext } from "../page-context.js";
import { departmentsCards } from "./region/departments-card.js";
import { plansCard } from "./region/plans-card.js";
import { profileCard } from "./region/profile-card.js";
import { readRegions } from "./region/region-source.js";
import { sharedCards } from "./region/shared-card.js";
import { soleCards } from "./region/sole-card.js";
import { timelineCards } from "./region/timeline-card.js";
import { wordsCards } from "./region/words-card.js";

/** Returns the charts of every region's page, region by region; what its page has nothing to draw of has no chart. */
export async function regionCards(database: TableDatabase, page: PageContext): Promise<Card[]> {
	const sources = await readRegions(database, page);
	return sources.flatMap((source) => [
		plansCard(source, page),
		profileCard(source, page),
		...departmentsCards(source, page),
		...timelineCards(source, page),
		...soleCards(source, page),
		...wordsCards(source, page),
		...sharedCards(source, page),
	]);
}
