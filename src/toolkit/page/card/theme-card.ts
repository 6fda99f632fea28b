import type { Card } from "../../card/card.js";
import { focusThemes } from "../../schema/theme.js";
import type { TableDatabase } from "../../store/database.js";
import { readIndicatorSheet } from "../indicator/read-sheet.js";
import type { PageContext } from "../page-context.js";
import { readReport } from "../report/report.js";
import { readMeasures } from "../theme/measure-list.js";
import { readWords } from "../theme/read-words.js";
import { readCardBook } from "./card-book.js";
import { attentionCard } from "./theme/attention.js";
import { clausesCard } from "./theme/clauses.js";
import { themeIndicatorCards } from "./theme/indicators.js";
import { targetsCard } from "./theme/targets.js";
import { wordCards } from "./theme/words.js";
import { writingCards } from "./theme/writing.js";

/** Returns the charts of each focus theme, in the order of its page. */
export async function themeCards(database: TableDatabase, page: PageContext): Promise<Card[]> {
	const report = await readReport(database, page.names);
	if (report.regions.length === 0) return [];
	const shared = { report, page, book: await readCardBook(database), sheet: await readIndicatorSheet(database) };
	const words = await readWords(database, report.plans);
	const cards: Card[] = [];
	for (const theme of focusThemes) {
		const source = { ...shared, theme };
		cards.push(
			attentionCard(source),
			targetsCard(source),
			clausesCard(source),
			...themeIndicatorCards(source),
			...writingCards(source, await readMeasures(database, theme)),
			...wordCards(source, words.get(theme) ?? []),
		);
	}
	return cards;
}
