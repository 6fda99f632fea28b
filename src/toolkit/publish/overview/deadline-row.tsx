import { copy } from "../copy.js";
import { formatPercent } from "../figure-format.js";
import { Cell, Row } from "../part/row.js";
import type { Report } from "../report.js";

/** How many of a region's targets write their deadline in the sentence, as a bar on the line. */
export function DeadlineRow({ report }: { report: Report }) {
	return (
		<Row label={copy.overview.deadlines} note={copy.overview.deadlinesNote}>
			{report.regions.map(({ region_code }) => {
				const row = report.deadlines.find((deadline) => deadline.region_code === region_code);
				const share = row && row.targets > 0 ? row.stated / row.targets : 0;
				return (
					<Cell key={region_code} class="barred">
						<span class="value">
							<b>{row?.stated ?? 0}</b>
							<span class="of">/{row?.targets ?? 0}</span>
						</span>
						<small class="aside">{formatPercent(share)}%</small>
						<i class="bar" style={{ width: `${(share * 100).toFixed(2)}%` }} />
					</Cell>
				);
			})}
		</Row>
	);
}
