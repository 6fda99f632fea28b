import type { ComponentChildren } from "preact";
import type { Score } from "../../evaluate/score.js";
import { usePage } from "../page-context.js";
import { ColumnHeads } from "../part/column-heads.js";
import { FigureCell } from "./figure-cell.js";
import { Scroll } from "./scroll.js";

/** A row of scores under its name. */
export interface AccuracyRow {
	key: string;
	name: ComponentChildren;
	score: Score;
	isTotal?: boolean;
}

const figures = [
	"target.f1",
	"target.record",
	"target.indicator",
	"target.theme",
	"clause.f1",
	"primary.right",
	"focus.f1",
] as const;

/** Scores, a document or a theme a row: how many targets were coded, missed, extra; shares with their intervals. */
export function AccuracyTable({ name, rows }: { name: string; rows: readonly AccuracyRow[] }) {
	const { columns } = usePage().copy.method;
	const counted = [columns.coded, columns.missed, columns.extra];
	return (
		<Scroll name={name}>
			<table class="method-table scores">
				<ColumnHeads columns={[name, ...counted, ...figures.map((figure) => columns[figure])]} />
				<tbody>
					{rows.map((row) => (
						<ScoreRow key={row.key} row={row} />
					))}
				</tbody>
			</table>
		</Scroll>
	);
}

function ScoreRow({ row: { name, score, isTotal } }: { row: AccuracyRow }) {
	const { counts, figures: own } = score;
	return (
		<tr class={isTotal ? "total" : ""}>
			<th scope="row">{name}</th>
			<td>{counts["target.both"] + counts["target.missed"]}</td>
			<td>{counts["target.missed"]}</td>
			<td>{counts["target.extra"]}</td>
			{figures.map((figure) => (
				<FigureCell key={figure} figure={own[figure]} />
			))}
		</tr>
	);
}
