import type { FocusTheme } from "../../schema/theme.js";
import { comparePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { ClauseSquares } from "../part/clause-squares.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";
import { SharePair } from "../part/share-pair.js";
import { type Report, shareOf } from "../report/report.js";

const step = 0.1;

/** A theme's share of clauses and of targets, and of its clauses those that set a number. */
export function ShareRows({ report, theme }: { report: Report; theme: FocusTheme }) {
	const { copy, format } = usePage();
	const shares = report.regions.map(({ region_code }) => shareOf(report, region_code, theme));
	const every = shares.flatMap((share) => [share.clause_share, share.target_share]);
	const most = Math.max(step, Math.ceil(Math.max(0, ...every) / step - 1e-9) * step);
	return (
		<>
			<Row class="shares" label={copy.theme.shareRow} note={copy.theme.shareNote}>
				{shares.map(({ region_code: region, clause_share, target_share }) => (
					<Cell key={region} region={region} reason={<Ticks most={most} />}>
						<span class="value">
							<Figure href={comparePath({ theme, region, measure: "share" })}>
								{format.percent(clause_share)}→{format.percent(target_share)}%
							</Figure>
						</span>
						<SharePair from={clause_share} to={target_share} most={most} />
					</Cell>
				))}
			</Row>
			<Row label={copy.theme.numberedRow} note={copy.theme.numberedNote}>
				{shares.map(({ region_code: region, clauses, numbered }) => (
					<Cell key={region} region={region}>
						<span class="value">
							<Figure href={comparePath({ theme, region, measure: "numbered" })}>
								{numbered}
								<span class="of">/{clauses}</span>
							</Figure>
						</span>
						<ClauseSquares
							clauses={report.focusClauses.filter(
								(clause) => clause.region_code === region && clause.focus_theme === theme,
							)}
						/>
					</Cell>
				))}
			</Row>
		</>
	);
}

function Ticks({ most }: { most: number }) {
	return (
		<span class="ticks" aria-hidden="true">
			<i>0</i>
			<i>{Math.round(most * 50)}</i>
			<i>{Math.round(most * 100)}%</i>
		</span>
	);
}
