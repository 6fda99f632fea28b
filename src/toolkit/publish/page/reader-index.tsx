import { marksQuery } from "../../query/mark.js";
import { plansQuery } from "../../query/plan.js";
import type { TableDatabase } from "../../store/database.js";
import { copy } from "../copy.js";
import type { Page } from "../envelope.js";
import { formatNumber, formatPeriod } from "../figure-format.js";
import type { Names } from "../names.js";
import { PlanStrip } from "../part/plan-strip.js";
import { RegionName } from "../part/region-name.js";
import { Shell } from "../part/shell.js";
import { documentPath } from "../place-link.js";
import { ask } from "../report.js";
import { dataVersion } from "../version.js";

/** Returns the list of plans, each with its targets in place and a link to its text. */
export async function renderReaderIndex(database: TableDatabase, names: Names): Promise<Page> {
	const rank = (code: string | null) => names.regionRank(code ?? "");
	const plans = (await ask(database, plansQuery)).sort((a, b) => rank(a.region_code) - rank(b.region_code));
	const marks = await ask(database, marksQuery);
	const scale = Math.max(...plans.map((plan) => plan.length));
	return {
		title: copy.reading.title,
		content: (
			<Shell page="reader" version={await dataVersion()}>
				<div class="sheet library">
					<div class="grid opening">
						<h1>{copy.reading.title}</h1>
						<p class="finding wide">{copy.reading.indexNote}</p>
					</div>
					{plans.map((plan) => (
						<div key={plan.document_id} class="grid shelf">
							<p>
								<RegionName name={plan.region ?? plan.document_id} />
								<br />
								<b>{formatPeriod(plan.period_start, plan.period_end)}</b>{" "}
								<small>{copy.planTypes[plan.plan_type]}</small>
							</p>
							<div class="wide">
								<a class="shelf-title" href={documentPath(plan.document_id)}>
									{plan.title ?? copy.reading.noTitle}
								</a>
								<p class="plan-size">
									{plan.issuer === null ? null : <span>{plan.issuer}</span>}
									<span>{plan.document_number ?? copy.overview.noNumber}</span>
									<span>{plan.issued ?? copy.overview.noDate}</span>
								</p>
								<PlanStrip
									marks={marks.filter((mark) => mark.document_id === plan.document_id)}
									length={plan.length}
									scale={scale}
								/>
								<p class="plan-size">
									<span>{copy.overview.characters(formatNumber(plan.characters))}</span>
									<span>{copy.overview.clauses(plan.clauses)}</span>
									<span>{copy.overview.targets(plan.targets)}</span>
								</p>
							</div>
						</div>
					))}
				</div>
			</Shell>
		),
	};
}
