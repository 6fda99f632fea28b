import type { Theme } from "../../schema/theme.js";
import { comparePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";
import { TargetDots } from "../part/target-dots.js";
import type { Report } from "../report/report.js";

/** How many targets each region sets for a theme, a dot a target. */
export function TargetRow({ report, theme, explain = false }: { report: Report; theme: Theme; explain?: boolean }) {
	const { copy } = usePage();
	return (
		<Row label={copy.overview.targetsRow} note={explain ? copy.overview.targetsNote : undefined}>
			{report.regions.map(({ region_code }) => {
				const marks = report.marks.filter((mark) => mark.region_code === region_code && mark.theme === theme);
				return (
					<Cell key={region_code} class={marks.length === 0 ? "none" : ""}>
						<span class="value">
							<Figure href={comparePath({ theme, region: region_code })}>{marks.length}</Figure>
						</span>
						<TargetDots marks={marks} />
					</Cell>
				);
			})}
		</Row>
	);
}
