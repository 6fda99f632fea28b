import type { TableDatabase } from "../store/database.js";
import type { Page } from "./envelope.js";
import type { PageContext } from "./page-context.js";
import { SentenceText } from "./part/sentence-text.js";
import { Shell } from "./part/shell.js";
import { Controls } from "./reuse/controls.js";
import { PairRows } from "./reuse/pair-rows.js";
import { PassageRow } from "./reuse/passage-row.js";
import { PlanMatrix } from "./reuse/plan-matrix.js";
import { readReuse } from "./reuse/reuse-report.js";
import { statement } from "./reuse/statement.js";

/** More plans than this make no matrix that can be read. */
export const widestMatrix = 6;

/** Returns the page of reuse: which plans share text, how much of it, and every passage as both have it. */
export async function renderReuse(database: TableDatabase, page: PageContext): Promise<Page> {
	const { copy, names } = page;
	const words = copy.reuse;
	const report = await readReuse(database, names.regionRank);
	const { plans, passages, sums } = report;
	const unlisted = sums.substance.passages + sums.stock.passages - passages.length;
	return {
		title: words.title,
		scripts: ["reuse"],
		content: (
			<Shell page="reuse">
				<div class="sheet reuse" data-text="substance">
					<div class="grid opening">
						<h1>{words.title}</h1>
						<p class="statement wide">
							<SentenceText parts={statement(report, page)} />
						</p>
					</div>
					{passages.length === 0 ? null : (
						<>
							<section id="matrix" aria-labelledby="matrix-name">
								<h2 id="matrix-name">{words.matrix}</h2>
								<p class="absent">{plans.length > widestMatrix ? words.pairsNote : words.matrixNote}</p>
								{plans.length > widestMatrix ? <PairRows report={report} /> : <PlanMatrix report={report} />}
							</section>
							<section id="passages" aria-labelledby="passages-name">
								<h2 id="passages-name">
									{words.passages} <output class="script-only" />
								</h2>
								<Controls report={report} />
								<p class="absent">
									{words.differenceNote} {words.stockNote}
								</p>
								<ol class="passages">
									{passages.map((passage) => (
										<PassageRow
											key={`${passage.sides[0].plan.document_id} ${passage.sides[0].start} ${passage.sides[1].plan.document_id}`}
											passage={passage}
										/>
									))}
								</ol>
								<p class="no-passage absent" hidden>
									{words.none}
								</p>
								{unlisted > 0 ? <p class="absent">{words.more(unlisted)}</p> : null}
							</section>
						</>
					)}
				</div>
			</Shell>
		),
	};
}
