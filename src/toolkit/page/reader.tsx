import type { TableDatabase } from "../store/database.js";
import type { Page } from "./envelope.js";
import type { PageContext } from "./page-context.js";
import { Shell } from "./part/shell.js";
import { readPlanReading } from "./reader/plan-reading.js";
import { PlanText } from "./reader/plan-text.js";
import { readNameBooks } from "./word/names.js";

/** Returns the page of one plan: its whole text, its targets in place, and how each was read. */
export async function renderReader(database: TableDatabase, page: PageContext, document: string): Promise<Page> {
	const { copy, names } = page;
	const { units } = await readNameBooks();
	const reading = await readPlanReading(database, document, { units, rankOf: names.regionRank });
	const region = names.region(reading.plan.region_code ?? "", reading.plan.region);
	const otherTitle = copy.reading.otherTitle(region, names.plan(reading.plan));
	return {
		title: otherTitle ?? reading.plan.title ?? document,
		scripts: ["reader"],
		opens: [],
		content: (
			<Shell page="reader">
				<PlanText reading={reading} />
			</Shell>
		),
	};
}
