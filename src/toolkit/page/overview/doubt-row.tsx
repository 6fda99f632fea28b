import type { FindingPlaceRow } from "../../query/gap.js";
import { documentPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { Cell, Row } from "../part/row.js";
import { PlainText } from "../reader/plain-text.js";
import type { Report } from "../report/report.js";
import type { Snippet } from "./snippet.js";

/** What could not be read for certain: the words in doubt as they stand, and why. */
export function DoubtRow({ report, snippet }: { report: Report; snippet: (finding: FindingPlaceRow) => Snippet }) {
	const { copy, names } = usePage();
	const words = copy.overview;
	return (
		<Row class="texts" label={words.doubts} note={words.doubtsNote}>
			{report.regions.map(({ region_code, region }) => {
				const own = report.findings.filter((finding) => finding.region_code === region_code);
				const shown = shownDoubts(own);
				return (
					<Cell
						key={region_code}
						name={names.regionParts(region_code, region)[0]}
						class={own.length === 0 ? "dotted" : ""}
						reason={own.length > 0 ? <Doubts /> : null}
					>
						{own.length === 0 ? (
							<span class="absent">{words.doubtNone}</span>
						) : (
							<span class="value">
								<b>{own.length}</b> <small>{words.doubtPlaces}</small>
							</span>
						)}
					</Cell>
				);

				function Doubts() {
					return (
						<ul class="phrases doubts-list">
							{shown.map((finding) => {
								const { before, doubtful, after, anchor } = snippet(finding);
								return (
									<li key={`${finding.document_id} ${finding.start}`}>
										<a href={`${documentPath(finding.document_id)}${anchor}`} lang="zh-CN">
											<PlainText text={before} />
											<b>{doubtful}</b>
											<PlainText text={after} />
										</a>{" "}
										<span>{copy.reading.doubt(finding.rule, finding.message.split(/[:：]/)[0] ?? "")}</span>
									</li>
								);
							})}
							{own.length > shown.length ? <li class="more">{words.doubtMore(own.length)}</li> : null}
						</ul>
					);
				}
			})}
		</Row>
	);
}

/** How many findings are written out. */
const examples = 3;

/** Returns the findings that are written out: the first of every rule, so that examples differ; then the others. */
export function shownDoubts(findings: readonly FindingPlaceRow[]): FindingPlaceRow[] {
	const first = findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);
	return [...first, ...findings.filter((finding) => !first.includes(finding))].slice(0, examples);
}
