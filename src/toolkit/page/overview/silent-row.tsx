import type { FocusTheme } from "../../schema/theme.js";
import { clausePath, comparePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { Cell, Row } from "../part/row.js";
import type { Report } from "../report/report.js";

/** How many clauses are named as examples. */
const examples = 2;

/** Clauses that speak of a theme and set no number for it: the first two by name, the rest by a link. */
export function SilentRow({ report, theme, explain }: { report: Report; theme: FocusTheme; explain: boolean }) {
	const { copy, names } = usePage();
	return (
		<Row class="texts" label={copy.overview.silentRow} note={explain ? copy.overview.silentNote : undefined}>
			{report.regions.map(({ region_code, region }) => {
				const silent = report.focusClauses.filter(
					(clause) => clause.region_code === region_code && clause.focus_theme === theme && clause.targets === 0,
				);
				const more = silent.length > examples;
				return (
					<Cell
						key={region_code}
						name={names.regionParts(region_code, region)[0]}
						class="dotted"
						reason={silent.length === 0 ? copy.overview.silentNone : null}
					>
						<ul class="phrases">
							{silent.slice(0, examples).map((clause) => (
								<li key={clause.clause_id}>
									<a href={clausePath(clause)} lang="zh-CN">
										{clause.heading ?? copy.clauseName(clause.number, clause.ordinal)}
									</a>
								</li>
							))}
							{more ? (
								<li>
									<a class="more" href={comparePath({ theme, region: region_code, measure: "numbered" })}>
										{copy.overview.silentMore(silent.length)}
									</a>
								</li>
							) : null}
						</ul>
					</Cell>
				);
			})}
		</Row>
	);
}
