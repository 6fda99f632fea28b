import type { FocusTheme } from "../../schema/theme.js";
import { comparePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { ClauseSquares } from "../part/clause-squares.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";
import type { Report } from "../report/report.js";

/** Of the clauses that speak of a theme, those that set a number for it, a square a clause. */
export function NumberedRow({ report, theme, explain }: { report: Report; theme: FocusTheme; explain: boolean }) {
	const { copy } = usePage();
	return (
		<Row label={copy.overview.numberedRow} note={explain ? copy.overview.numberedNote : undefined}>
			{report.regions.map(({ region_code }) => {
				const clauses = report.focusClauses.filter(
					(clause) => clause.region_code === region_code && clause.focus_theme === theme,
				);
				const numbered = clauses.filter((clause) => clause.targets > 0).length;
				return (
					<Cell key={region_code} class={clauses.length === 0 ? "none" : ""}>
						<span class="value">
							<Figure href={comparePath({ theme, region: region_code, measure: "numbered" })}>
								{numbered}
								<span class="of">/{clauses.length}</span>
							</Figure>
						</span>
						<ClauseSquares clauses={clauses} />
					</Cell>
				);
			})}
		</Row>
	);
}
