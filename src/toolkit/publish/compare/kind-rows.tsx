import { kinds } from "../../schema/target.js";
import type { Theme } from "../../schema/theme.js";
import { copy } from "../copy.js";
import { Cell, Row } from "../part/row.js";
import { TargetDots } from "../part/target-dots.js";
import type { Report } from "../report.js";

/** Targets by what they measure, a row a kind, a dot a target; those of themes that are not chosen stand by unseen. */
export function KindRows({ report, chosen }: { report: Report; chosen: readonly Theme[] }) {
	const used = kinds.filter((kind) => report.marks.some((mark) => mark.kind === kind));
	return (
		<div class="kinds">
			{used.map((kind) => (
				<Row key={kind} class="compact" label={copy.kinds[kind]} note={copy.kindNotes[kind]}>
					{report.regions.map(({ region_code }) => {
						const marks = report.marks.filter((mark) => mark.region_code === region_code && mark.kind === kind);
						return (
							<Cell key={region_code} region={region_code}>
								<Count number={marks.filter((mark) => chosen.includes(mark.theme)).length} />
								<TargetDots marks={marks} chosen={chosen} />
							</Cell>
						);
					})}
				</Row>
			))}
		</div>
	);
}

function Count({ number }: { number: number }) {
	return (
		<span class={number === 0 ? "value zero" : "value"} data-count>
			{number}
		</span>
	);
}
