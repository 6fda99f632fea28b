import type { MarkRow } from "../../query/mark.js";
import type { PlanRow } from "../../query/plan.js";
import { documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { PlanStrip } from "../part/plan-strip.js";
import { RegionName } from "../part/region-name.js";

/** A plan in the list of plans: whose it is, its title, its papers, and its targets at their places in the text. */
export function Shelf({ plan, marks, scale }: { plan: PlanRow; marks: readonly MarkRow[]; scale: number }) {
	const { copy, format, language } = usePage();
	const quoted = language === "zh" ? undefined : "zh-CN";
	const papers = [plan.document_number ?? copy.overview.noNumber, plan.issued ?? copy.overview.noDate];
	return (
		<section class="grid shelf" data-row>
			<p>
				<RegionName code={plan.region_code ?? ""} name={plan.region ?? plan.document_id} /> <br />
				<b>{format.period(plan.period_start, plan.period_end)}</b> <small>{copy.planTypes[plan.plan_type]}</small>
			</p>
			<div class="wide">
				<a class="shelf-title" href={documentPath(plan.document_id)} lang={plan.title === null ? undefined : quoted}>
					{plan.title ?? copy.reading.noTitle}
				</a>
				<p class="plan-size">
					{plan.issuer === null ? null : <span lang={quoted}>{plan.issuer}</span>}
					{papers.map((paper) => (
						<span key={paper}>{paper}</span>
					))}
				</p>
				<PlanStrip marks={marks} length={plan.length} scale={scale} />
				<p class="plan-size">
					<span>{copy.overview.characters(format.number(plan.characters))}</span>
					<span>{copy.overview.clauses(plan.clauses)}</span>
					<span>{copy.overview.targets(plan.targets)}</span>
				</p>
			</div>
		</section>
	);
}
