import type { ThemeShareRow } from "../../query/theme-share.js";
import { comparePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";
import { SharePair } from "../part/share-pair.js";
import type { Report } from "../report/report.js";

const step = 0.1;

/** The theme's share of each region's clauses and of its targets, on one scale that ends at a whole ten percent. */
export function ShareRow({
	report,
	shares,
	explain,
}: {
	report: Report;
	shares: readonly ThemeShareRow[];
	explain: boolean;
}) {
	const { copy, format } = usePage();
	const every = report.shares.flatMap((share) => [share.clause_share, share.target_share]);
	const most = Math.max(step, Math.ceil(Math.max(0, ...every) / step) * step);
	const half = `${Math.round(most * 50)}`;
	return (
		<Row class="shares" label={copy.overview.shareRow} note={explain ? copy.overview.shareNote : undefined}>
			{shares.map((share) => (
				<Cell
					key={share.region_code}
					reason={
						explain ? (
							<span class="ticks" aria-hidden="true">
								<i>0</i>
								<i>{half}</i>
								<i>{Math.round(most * 100)}%</i>
							</span>
						) : undefined
					}
				>
					<span class="value">
						<Figure href={comparePath({ theme: share.theme, region: share.region_code, measure: "share" })}>
							{format.percent(share.clause_share)}→{format.percent(share.target_share)}%
						</Figure>
					</span>
					<SharePair from={share.clause_share} to={share.target_share} most={most} />
				</Cell>
			))}
		</Row>
	);
}
