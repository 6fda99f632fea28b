import type { ReadingClause } from "../../query/reading.js";
import { clausePath, documentPath, regionPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import type { EvidenceSource } from "./evidence-source.js";

/** Where an opened sentence stands: region, plan, clause, and the offices that answer for it. */
export function EvidenceHead({ source, clause }: { source: EvidenceSource; clause: ReadingClause | undefined }) {
	const { copy, names } = usePage();
	const { plan } = source;
	const departments = [
		{ role: copy.evidence.lead, names: clause?.lead_departments ?? [] },
		{ role: copy.evidence.partner, names: clause?.partner_departments ?? [] },
	].filter((group) => group.names.length > 0);
	return (
		<header class="evidence-head">
			<p class="evidence-region">
				{plan.region_code === null ? (
					plan.region
				) : (
					<a href={regionPath(plan.region_code)}>{names.region(plan.region_code, plan.region)}</a>
				)}
			</p>
			<p>
				<a href={documentPath(plan.document_id)}>{names.plan(plan)}</a>
			</p>
			{clause === undefined ? null : (
				<p>
					<a href={clausePath(clause)} data-leave>
						{copy.clauseName(clause.number, clause.ordinal)} <span lang="zh-CN">{clause.heading}</span>
					</a>
				</p>
			)}
			{departments.map((group) => (
				<p key={group.role} class="evidence-departments">
					<small>{group.role}</small> <span lang="zh-CN">{group.names.join("、")}</span>
				</p>
			))}
		</header>
	);
}
