import { comparePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";
import type { Report } from "../report/report.js";

/** How many of a region's targets write their deadline in the sentence, as a bar on the line. */
export function DeadlineRow({ report }: { report: Report }) {
	const { copy, format } = usePage();
	return (
		<Row label={copy.overview.deadlines} note={copy.overview.deadlinesNote}>
			{report.regions.map(({ region_code }) => {
				const row = report.deadlines.find((deadline) => deadline.region_code === region_code);
				const share = row && row.targets > 0 ? row.stated / row.targets : 0;
				return (
					<Cell key={region_code} class="barred">
						<span class="value">
							<Figure href={comparePath({ theme: "all", region: region_code, measure: "dated_targets" })}>
								{row?.stated ?? 0}
							</Figure>
							<span class="of">/{row?.targets ?? 0}</span>
						</span>
						<small class="aside">{format.percent(share)}%</small>
						<i class="bar" style={{ width: `${(share * 100).toFixed(2)}%` }} />
					</Cell>
				);
			})}
		</Row>
	);
}
