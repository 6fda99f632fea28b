import { marksQuery } from "../query/mark.js";
import { plansQuery } from "../query/plan.js";
import { groupBy } from "../row/group-by.js";
import type { TableDatabase } from "../store/database.js";
import { documentPath } from "./address/place-link.js";
import type { Page } from "./envelope.js";
import type { PageContext } from "./page-context.js";
import { ChartFigure } from "./part/chart-figure.js";
import { SentenceText } from "./part/sentence-text.js";
import { Shell } from "./part/shell.js";
import { Shelf } from "./reader/shelf.js";
import { SupersededList } from "./reader/superseded-list.js";
import { hueOf } from "./reader/theme-hue.js";
import { ask } from "./report/report.js";
import { planLabel } from "./word/plan-label.js";

/** Returns the list of plans, each with its targets in place and a link to its text. */
export async function renderReaderIndex(database: TableDatabase, page: PageContext): Promise<Page> {
	const { copy, names, format } = page;
	const rank = (code: string | null) => names.regionRank(code ?? "");
	const plans = (await ask(database, plansQuery)).sort((a, b) => rank(a.region_code) - rank(b.region_code));
	const marks = groupBy(await ask(database, marksQuery), ({ document_id }) => document_id);
	const scale = Math.max(1, ...plans.map((plan) => plan.length));
	const characters = format.number(plans.reduce((sum, plan) => sum + plan.characters, 0));
	const targets = format.number(plans.reduce((sum, plan) => sum + plan.targets, 0));
	return {
		title: copy.reading.title,
		content: (
			<Shell page="reader">
				<div class="sheet library">
					<div class="grid opening">
						<h1>{copy.reading.title}</h1>
						<p class="statement wide">
							<SentenceText
								parts={copy.reading.index(format.count(plans.length), { figure: characters }, { figure: targets })}
							/>
						</p>
					</div>
					<ChartFigure
						id="shelves"
						card="reader/plans"
						summary={copy.reading.indexSummary(plans.length, characters, targets)}
						table={{
							columns: Object.values(copy.reading.indexColumns),
							rows: plans.map((plan) => [
								{ text: planLabel(plan, page), href: documentPath(plan.document_id) },
								plan.characters,
								plan.clauses,
								plan.targets,
								marks.get(plan.document_id)?.filter(({ theme }) => hueOf(theme) !== "other").length ?? 0,
							]),
						}}
					>
						{plans.map((plan) => (
							<Shelf key={plan.document_id} plan={plan} marks={marks.get(plan.document_id) ?? []} scale={scale} />
						))}
					</ChartFigure>
					<SupersededList plans={await ask(database.archive, plansQuery)} />
				</div>
			</Shell>
		),
	};
}
