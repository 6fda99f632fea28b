import type { ComponentChildren } from "preact";
import { usePage } from "../page-context.js";
import { ColumnHeads } from "./column-heads.js";
import { TakeLink } from "./take-link.js";

/** A cell of a chart's table: a text, a number, or either with the sentence that it comes from. */
export type DataCell = string | number | null | { readonly text: string | number; readonly href: string };

/** Exactly what a chart draws, as a table: the first column names the row. */
export interface DataTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly DataCell[])[];
}

/**
 * A chart with what it says in words and what it draws as a table. The summary is read where the chart cannot be seen;
 * its numbers are those of the table.
 */
export function ChartFigure({
	id,
	card,
	summary,
	table,
	class: name = "",
	children,
}: {
	id: string;
	/** The id of the card with which the chart travels: `theme/green/targets`. */
	card?: string;
	summary: string;
	table: DataTable;
	class?: string;
	children: ComponentChildren;
}) {
	const { copy } = usePage();
	return (
		<figure class={`chart-figure ${name}`} aria-labelledby={`${id}-summary`}>
			{children}
			<figcaption>
				<p id={`${id}-summary`} class="unseen">
					{summary}
				</p>
				{card === undefined ? null : <TakeLink card={card} />}
				<details class="data-table">
					<summary>{copy.dataTable}</summary>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
					<section class="scroll" aria-label={summary} tabIndex={0}>
						<table>
							<caption>{summary}</caption>
							<ColumnHeads columns={table.columns} />
							<tbody>
								{table.rows.map((row, index) => (
									<tr key={index}>
										{row.map((cell, place) => (
											<TableCell key={place} cell={cell} head={place === 0} />
										))}
									</tr>
								))}
							</tbody>
						</table>
					</section>
				</details>
			</figcaption>
		</figure>
	);
}

function TableCell({ cell, head }: { cell: DataCell; head: boolean }) {
	const { copy, format } = usePage();
	const value = typeof cell === "object" && cell !== null ? cell.text : cell;
	const text = value === null ? copy.absent : typeof value === "number" ? format.number(value) : value;
	const content = typeof cell === "object" && cell !== null ? <a href={cell.href}>{text}</a> : text;
	if (head) return <th scope="row">{content}</th>;
	return <td class={typeof value === "number" ? "number" : undefined}>{content}</td>;
}
