import { copy } from "../copy.js";
import { Cell, Row } from "../part/row.js";
import { documentPath } from "../place-link.js";
import type { Report } from "../report.js";

/** How many findings are written out. */
const examples = 2;

/** What could not be read for certain, and where. */
export function DoubtRow({ report }: { report: Report }) {
	return (
		<Row label={copy.overview.doubts} note={copy.overview.doubtsNote}>
			{report.regions.map(({ region_code }) => {
				const own = report.findings.filter((finding) => finding.region_code === region_code);
				return (
					<Cell key={region_code} class="dotted">
						<span class="value">
							<b>{own.length}</b> <small>{copy.overview.doubtPlaces}</small>
						</span>
						<ul class="phrases">
							{own.slice(0, examples).map((finding) => (
								<li key={`${finding.document_id} ${finding.start}`}>
									<a href={documentPath(finding.document_id)}>{finding.message}</a>
								</li>
							))}
						</ul>
					</Cell>
				);
			})}
		</Row>
	);
}
