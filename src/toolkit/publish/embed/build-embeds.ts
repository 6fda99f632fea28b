import { buildTime } from "../build-time.js";
import type { Memory } from "../memory.js";
import type { SiteFolder } from "../site-folder.js";
import type { PageSource } from "../write-page.js";
import { chartNotes, travellingCards } from "./travelling-card.js";
import { writeEmbeds } from "./write-embeds.js";

/** What was made of the charts of a report. */
export interface BuiltEmbeds {
	/** Their ids. */
	readonly charts: string[];
	/** What somebody may want to look at, a sentence each (`chartNotes`). */
	readonly notes: string[];
}

/** Writes all charts of the report, in every form in which they travel, into the built site. */
export async function buildEmbeds(
	site: SiteFolder,
	source: PageSource,
	memory: Memory,
	today: string = dayOf(buildTime()),
): Promise<BuiltEmbeds> {
	const cards = await travellingCards(source);
	await writeEmbeds(site, { cards, codebooks: source.books, site: source.site, today }, memory);
	return { charts: cards.zh.map(({ id }) => id), notes: await chartNotes(source) };
}

function dayOf(time: Date): string {
	return time.toISOString().slice(0, 10);
}
