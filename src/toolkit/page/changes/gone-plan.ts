import type { ChangeLog, WithdrawnPlan } from "../../change/log.js";
import { readChangeLog } from "../../store/change-log.js";
import type { TableDatabase } from "../../store/database.js";
import { type Project, projectAt } from "../../store/project.js";
import { readWithdrawn } from "../../store/withdrawn.js";

/**
 * Returns the plans that are not there, in order of their ids, but that a reader may ask for: what the catalogue states to
 * be withdrawn, and what earlier releases had. Where both know one, each fills what the other leaves open.
 */
export function gonePlans(
	present: Iterable<string>,
	{ withdrawnPlans }: Pick<ChangeLog, "withdrawnPlans">,
	stated: readonly WithdrawnPlan[],
): WithdrawnPlan[] {
	const there = new Set(present);
	const known = new Map(withdrawnPlans.map((own) => [own.plan.document_id, own]));
	for (const own of stated) known.set(own.plan.document_id, filled(own, known.get(own.plan.document_id)));
	return [...known.values()]
		.filter(({ plan }) => !there.has(plan.document_id))
		.sort((a, b) => (a.plan.document_id < b.plan.document_id ? -1 : 1));
}

/** Returns the plans that are gone from a project, by its tables, its catalogue and its releases. */
export async function readGonePlans(
	database: TableDatabase,
	project: Project = projectAt("."),
): Promise<WithdrawnPlan[]> {
	const rows = await database.archive.query("SELECT document_id FROM documents ORDER BY 1");
	const present = rows.map(({ document_id }) => String(document_id));
	return gonePlans(present, await readChangeLog(project), await readWithdrawn(project.tables));
}

function filled(stated: WithdrawnPlan, logged: WithdrawnPlan | undefined): WithdrawnPlan {
	if (logged === undefined) return stated;
	const { plan } = stated;
	return {
		plan: {
			document_id: plan.document_id,
			title: plan.title ?? logged.plan.title,
			region_code: plan.region_code ?? logged.plan.region_code,
			region: plan.region ?? logged.plan.region,
		},
		withdrawn: stated.withdrawn || logged.withdrawn,
		note: stated.note ?? logged.note,
		supersededBy: stated.supersededBy ?? logged.supersededBy,
	};
}
