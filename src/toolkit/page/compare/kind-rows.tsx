import type { MarkRow } from "../../query/mark.js";
import { kinds } from "../../schema/target.js";
import type { Theme } from "../../schema/theme.js";
import { targetPath } from "../address/place-link.js";
import { usePage } from "../page-context.js";
import { ChartFigure } from "../part/chart-figure.js";
import { Cell, Row } from "../part/row.js";
import { describeMark } from "../part/target-dots.js";
import type { Report } from "../report/report.js";

/** Targets by what they measure, a row a kind, a dot a target; those of themes that are not chosen stand by unseen. */
export function KindRows({
	report,
	themes,
	chosen,
}: {
	report: Report;
	themes: readonly Theme[];
	chosen: readonly Theme[];
}) {
	const { copy, names } = usePage();
	const used = kinds.filter((kind) => report.marks.some((mark) => mark.kind === kind));
	const cells = themes.flatMap((theme) =>
		used.map((kind) => {
			const own = report.marks.filter((mark) => mark.theme === theme && mark.kind === kind);
			return { theme, kind, counts: report.regions.map(({ region_code }) => countOf(own, region_code)) };
		}),
	);
	const drawn = cells.filter(({ counts }) => counts.some((count) => count > 0));
	const chosenMarks = report.marks.filter((mark) => chosen.includes(mark.theme));
	return (
		<div class="kinds" data-table-themes={drawn.map(({ theme }) => theme).join(" ")}>
			<ChartFigure
				id="kinds"
				card="compare/kinds"
				summary={copy.compare.kindsSummary(String(chosenMarks.length))}
				table={{
					columns: [copy.compare.kinds, ...report.regions.map((row) => names.region(row.region_code, row.region))],
					rows: drawn.map(({ theme, kind, counts }) => [`${names.theme(theme)} · ${copy.kinds[kind]}`, ...counts]),
				}}
			>
				{used.map((kind) => (
					<Row key={kind} class="compact" label={copy.kinds[kind]} note={copy.kindNotes[kind]}>
						{report.regions.map(({ region_code }) => {
							const marks = report.marks.filter((mark) => mark.region_code === region_code && mark.kind === kind);
							return (
								<Cell key={region_code} region={region_code}>
									<Count number={marks.filter((mark) => chosen.includes(mark.theme)).length} all={marks.length} />
									<Dots marks={marks} chosen={chosen} />
								</Cell>
							);
						})}
					</Row>
				))}
			</ChartFigure>
		</div>
	);
}

function countOf(marks: readonly MarkRow[], region: string): number {
	return marks.filter((mark) => mark.region_code === region).length;
}

/** How many targets of the chosen themes there are; without a script, which is what chooses, how many there are at all. */
function Count({ number, all }: { number: number; all: number }) {
	return (
		<span class={number === 0 ? "value zero" : "value"}>
			<span class="with-script" data-count>
				{number}
			</span>
			<noscript>{all}</noscript>
		</span>
	);
}

/** A dot a target, in few bytes, since there are hundreds: its address says which target it is, its title what it is. */
function Dots({ marks, chosen }: { marks: readonly MarkRow[]; chosen: readonly Theme[] }) {
	const page = usePage();
	return (
		<span class="units">
			{marks.map((mark) => (
				// biome-ignore lint/a11y/useAnchorContent: its title is its name; said twice, it would double the page
				<a
					key={mark.target_id}
					class={`dot theme-${mark.theme}`}
					href={targetPath(mark)}
					title={describeMark(mark, page)}
					data-off={chosen.includes(mark.theme) ? undefined : ""}
				/>
			))}
		</span>
	);
}
