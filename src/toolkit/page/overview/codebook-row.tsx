import { clausePath, indicatorPath, targetPath } from "../address/place-link.js";
import { amountOf, amountText } from "../indicator/amount.js";
import { drawnOf } from "../indicator/drawn.js";
import type { SheetCell, SheetRow } from "../indicator/sheet.js";
import { type PageContext, usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";

/** Of the indicators of a theme that two regions or more state, how many each does: a mark an indicator, in one order. */
export function CodebookRow({ rows, explain }: { rows: readonly SheetRow[]; explain: boolean }) {
	const page = usePage();
	const { copy, names } = page;
	const [first] = rows;
	if (!first) return null;
	return (
		<>
			<Row class="codebook" label={copy.overview.codebookRow} note={explain ? copy.overview.codebookNote : undefined}>
				{first.cells.map(({ region }, place) => (
					<Cell key={region}>
						<span class="value">
							<Figure href={`/indicator?theme=${first.indicator.theme}`}>
								{rows.filter(({ cells }) => cells[place]?.best).length}
								<span class="of">/{rows.length}</span>
							</Figure>
						</span>
						<span class="units">
							{rows.map((row) => (
								<CodebookMark key={row.indicator.indicator_id} row={row} cell={row.cells[place]} page={page} />
							))}
						</span>
					</Cell>
				))}
			</Row>
			<div class="grid">
				<p class="names wide">
					{rows.map(({ indicator }) => (
						<a key={indicator.indicator_id} href={indicatorPath(indicator.indicator_id)}>
							{names.indicator(indicator.indicator_id)}
						</a>
					))}
				</p>
			</div>
		</>
	);
}

/** Returns which mark stands for what a region says of an indicator. */
export function markOf(cell: SheetCell | undefined): "yes" | "caution" | "no" | "unread" | "absent" {
	if (cell?.best) return cell.best.comparability === "yes" ? "yes" : "caution";
	if (cell && cell.refused.length > 0) return "no";
	return cell?.absence?.state === "stated_unread" ? "unread" : "absent";
}

/** A mark that opens its sentence, where there is one. */
function CodebookMark({ row, cell, page }: { row: SheetRow; cell: SheetCell | undefined; page: PageContext }) {
	const mark = markOf(cell);
	const title = page.copy.overview.codebookOf(
		page.names.indicator(row.indicator.indicator_id),
		saidOf(row, cell, page),
	);
	const href = hrefOf(cell);
	const sign = mark === "absent" ? <i class="mark-none">—</i> : <i class={`mark ${mark}`} />;
	return href === null ? (
		<span class="sign-link" role="img" aria-label={title} title={title}>
			{sign}
		</span>
	) : (
		<a class="sign-link" href={href} title={title}>
			<span class="unseen">{title}</span>
			{sign}
		</a>
	);
}

function hrefOf(cell: SheetCell | undefined): string | null {
	const stated = cell?.best ?? cell?.refused[0];
	if (stated) return targetPath(stated);
	return cell?.clause ? clausePath(cell.clause) : null;
}

/** Returns what a region says of an indicator in few words: `≥1,700 家`, `不可比`, `未写`. */
export function saidOf({ indicator }: SheetRow, cell: SheetCell | undefined, page: PageContext): string {
	const words = page.copy.indicator;
	if (cell?.best) {
		const amount = amountText(amountOf(drawnOf(cell.best), indicator.unit, page));
		const { comparability } = cell.best;
		return comparability === "yes" ? amount : `${amount} (${words.marks[comparability === "no" ? "no" : "caution"]})`;
	}
	if (cell && cell.refused.length > 0) return words.marks.no;
	return words.states[cell?.absence?.state ?? "not_stated"];
}
