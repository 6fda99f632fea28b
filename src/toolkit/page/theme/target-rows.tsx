import type { MarkRow } from "../../query/mark.js";
import { kinds } from "../../schema/target.js";
import type { FocusTheme } from "../../schema/theme.js";
import { comparePath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";
import { TargetDots } from "../part/target-dots.js";
import type { Report } from "../report/report.js";

/** The targets of a theme: all of them, then by what they measure; a dot a target. */
export function TargetRows({ report, theme }: { report: Report; theme: FocusTheme }) {
	const { copy } = usePage();
	const marks = report.marks.filter((mark) => mark.theme === theme);
	const used = kinds.filter((kind) => marks.some((mark) => mark.kind === kind));
	return (
		<>
			<Row label={copy.theme.targetRow} note={copy.theme.targetNote}>
				{report.regions.map(({ region_code }) => (
					<DotCell
						key={region_code}
						region={region_code}
						marks={marks}
						href={comparePath({ theme, region: region_code })}
					/>
				))}
			</Row>
			<div class="by-kind">
				{used.map((kind) => (
					<Row key={kind} class="compact" label={copy.kinds[kind]} note={copy.kindNotes[kind]}>
						{report.regions.map(({ region_code }) => (
							<DotCell key={region_code} region={region_code} marks={marks.filter((mark) => mark.kind === kind)} />
						))}
					</Row>
				))}
			</div>
		</>
	);
}

function DotCell({ region, marks, href }: { region: string; marks: readonly MarkRow[]; href?: string }) {
	const own = marks.filter((mark) => mark.region_code === region);
	return (
		<Cell region={region}>
			<span class={own.length === 0 ? "value zero" : "value"}>
				{href === undefined ? own.length : <Figure href={href}>{own.length}</Figure>}
			</span>
			<TargetDots marks={own} />
		</Cell>
	);
}
