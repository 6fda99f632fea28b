import type { TableDatabase } from "../store/database.js";
import { asJson, type Page } from "./envelope.js";
import { ledgerFile } from "./file-list.js";
import { DownloadBar } from "./ledger/download-bar.js";
import { DueChart } from "./ledger/due-chart.js";
import { FilterBar } from "./ledger/filter-bar.js";
import { LeadChart } from "./ledger/lead-chart.js";
import { readLedger } from "./ledger/read.js";
import { ledgerStatement } from "./ledger/statement.js";
import { byRegion } from "./ledger/tally.js";
import { taskFacets } from "./ledger/task-facets.js";
import { TaskTable } from "./ledger/task-table.js";
import type { PageContext } from "./page-context.js";
import { SentenceText } from "./part/sentence-text.js";
import { Shell } from "./part/shell.js";

/** Returns the ledger: every task of every plan, who is to do it, what is promised and by when; all of it, unfiltered. */
export async function renderLedger(database: TableDatabase, page: PageContext): Promise<Page> {
	const plans = await readLedger(database, page.names);
	const tasks = taskFacets(plans);
	const words = page.copy.ledger;
	return {
		title: words.title,
		scripts: ["ledger"],
		files: ledgerFile(page.language),
		content: (
			<Shell page="ledger">
				<div class="sheet ledger-page" style={{ "--regions": byRegion(plans).length }}>
					<div class="grid opening">
						<h1>{words.title}</h1>
						<p class="statement wide">
							<SentenceText parts={ledgerStatement(plans, page)} />
						</p>
					</div>
					<DueChart plans={plans} />
					<LeadChart plans={plans} />
					<section id="tasks" aria-label={words.table.task}>
						<FilterBar plans={plans} tasks={tasks} />
						<DownloadBar tasks={tasks} />
						<TaskTable plans={plans} />
						<p class="ledger-empty" hidden>
							{words.filter.empty}
						</p>
					</section>
				</div>
				<script id="task-facets" type="application/json" dangerouslySetInnerHTML={{ __html: asJson(tasks) }} />
			</Shell>
		),
	};
}
