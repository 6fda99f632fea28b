import type { PlanRow } from "../../query/plan.js";
import { documentPath } from "../address/place-link.js";
import type { Copy } from "../copy/copy.js";
import { usePage } from "../page-context.js";
import { Cell, Row } from "../part/row.js";
import type { Report } from "../report/report.js";

/** What is not known of a plan's papers, and what was supplied by hand. */
export function SourceRow({ report }: { report: Report }) {
	const { copy, language, names } = usePage();
	return (
		<Row class="texts" label={copy.overview.source} note={copy.overview.sourceNote}>
			{report.regions.map(({ region_code, region }) => (
				<Cell key={region_code} name={names.regionParts(region_code, region)[0]} class="dotted">
					<ul class="phrases">
						{report.plans
							.filter((plan) => plan.region_code === region_code)
							.map((plan) => (
								<li key={plan.document_id}>
									<a href={documentPath(plan.document_id)}>{names.plan(plan)}</a>{" "}
									{describePapers(plan, copy.overview, language)}
									{plan.note === null ? null : <span lang="zh-CN"> {plan.note}</span>}
								</li>
							))}
					</ul>
				</Cell>
			))}
		</Row>
	);
}

/** Returns which of a plan's papers are not known: `无文号；无日期`. */
export function describePapers(plan: PlanRow, words: Copy["overview"], language: string): string {
	const missing = [
		plan.document_number === null ? words.noNumber : null,
		plan.issued === null ? words.noDate : null,
		plan.issuer === null ? words.noIssuer : null,
	].filter((word) => word !== null);
	return (missing.length === 0 ? [words.sourceWhole] : missing).join(language === "zh" ? "；" : "; ");
}
