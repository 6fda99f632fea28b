import {
	readingClausesQuery,
	readingFindingsQuery,
	readingPlanQuery,
	readingTargetsQuery,
} from "../../query/reading.js";
import type { TableDatabase } from "../../store/database.js";
import type { Page } from "../envelope.js";
import { Shell } from "../part/shell.js";
import { checkSpans } from "../reader/check-spans.js";
import { PlanText } from "../reader/plan-text.js";
import { ask } from "../report.js";
import { readPoints } from "../texts.js";
import { dataVersion } from "../version.js";

/** Returns the page of one plan: its whole text, its targets in place, and how each was read. */
export async function renderReader(database: TableDatabase, document: string): Promise<Page> {
	const [plan] = await ask(database, readingPlanQuery, [document]);
	if (plan === undefined) {
		throw new Error(`unknown document: ${document}`);
	}
	const points = await readPoints(plan.source_file);
	const targets = await ask(database, readingTargetsQuery, [document]);
	checkSpans(points, targets);
	return {
		title: plan.title ?? document,
		scripts: ["reader"],
		content: (
			<Shell page="reader" version={await dataVersion()}>
				<PlanText
					plan={plan}
					points={points}
					clauses={await ask(database, readingClausesQuery, [document])}
					targets={targets}
					findings={await ask(database, readingFindingsQuery, [document])}
				/>
			</Shell>
		),
	};
}
