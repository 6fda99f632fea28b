import type { WithdrawnPlan } from "../change/log.js";
import { plansQuery } from "../query/plan.js";
import type { TableDatabase } from "../store/database.js";
import { documentPath, regionPath } from "./address/place-link.js";
import { readGonePlans } from "./changes/gone-plan.js";
import { planName } from "./changes/plan-section.js";
import { readPresence } from "./changes/presence.js";
import type { Page } from "./envelope.js";
import { type PageContext, usePage } from "./page-context.js";
import { Shell } from "./part/shell.js";
import { ask } from "./report/report.js";

/**
 * Returns what stands at the address of a plan that is gone: what it was, since when, why, and what took its place. Throws
 * where no such plan is known.
 */
export async function renderWithdrawn(
	database: TableDatabase,
	page: PageContext,
	document: string,
	given?: readonly WithdrawnPlan[],
): Promise<Page> {
	const gone = given ?? (await readGonePlans(database));
	const plan = gone.find((own) => own.plan.document_id === document);
	if (plan === undefined) throw new Error(`unknown plan: ${document}`);
	const presence = await readPresence(
		database,
		gone.map((own) => own.plan.document_id),
	);
	const href = plan.supersededBy === null ? null : presence.plan(plan.supersededBy);
	const successor = (await ask(database, plansQuery)).find(({ document_id }) => document_id === plan.supersededBy);
	const next = href === null ? null : { href, name: successor ? planName(successor, page) : (plan.supersededBy ?? "") };
	return {
		title: page.copy.changeLog.withdrawn.plan(planName(plan.plan, page)),
		content: (
			<Shell page="reader">
				<Withdrawn plan={plan} next={next} />
			</Shell>
		),
	};
}

/** Returns the ids of the plans that are gone and have a page that says so. */
export async function withdrawnIds(database: TableDatabase): Promise<readonly string[]> {
	return (await readGonePlans(database)).map(({ plan }) => plan.document_id);
}

interface Way {
	href: string;
	name: string;
}

function Withdrawn({ plan: { plan, withdrawn, note }, next }: { plan: WithdrawnPlan; next: Way | null }) {
	const page = usePage();
	const { copy, format, names } = page;
	const words = copy.changeLog.withdrawn;
	return (
		<div class="sheet withdrawn">
			<div class="grid opening">
				<h1>{copy.changeLog.kinds.withdrawn}</h1>
				<div class="wide">
					<p class="statement">{words.plan(planName(plan, page))}</p>
					<p class="finding">{words.planNote(withdrawn === "" ? null : format.date(withdrawn))}</p>
					{note === null ? null : (
						<p>
							{words.why}
							{copy.evidence.colon}
							<span lang="zh-CN">{note}</span>
						</p>
					)}
					<ul class="ways">
						{next === null ? null : (
							<li>
								<a href={next.href}>
									{words.next}
									{copy.evidence.colon}
									{next.name}
								</a>
							</li>
						)}
						{plan.region_code === null ? null : (
							<li>
								<a href={regionPath(plan.region_code)}>
									{words.region}
									{copy.evidence.colon}
									{names.region(plan.region_code, plan.region)}
								</a>
							</li>
						)}
						<li>
							<a href="/changes/">{words.changes}</a>
						</li>
						<li>
							<a href={documentPath("")}>{words.index}</a>
						</li>
					</ul>
				</div>
			</div>
		</div>
	);
}
