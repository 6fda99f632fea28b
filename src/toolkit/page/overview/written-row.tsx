import { targetPath } from "../address/place-link.js";
import type { IndicatorSheet, SheetRow } from "../indicator/sheet.js";
import { usePage } from "../page-context.js";
import { Figure } from "../part/figure.js";
import { Cell, Row } from "../part/row.js";
import { saidOf } from "./codebook-row.js";

/** All indicators that two regions or more state, as a strip for each region: tall like for like, short with care. */
export function WrittenRow({ sheet, rows }: { sheet: IndicatorSheet; rows: readonly SheetRow[] }) {
	const page = usePage();
	const { copy, names } = page;
	return (
		<Row class="written" label={copy.overview.written} note={copy.overview.writtenNote}>
			{sheet.regions.map(({ region_code }, place) => (
				<Cell key={region_code}>
					<span class="value">
						<Figure href="/indicator">
							{rows.filter(({ cells }) => cells[place]?.best).length}
							<span class="of">/{rows.length}</span>
						</Figure>
					</span>
					<span class="ticks-strip">
						{rows.map((row) => {
							const { indicator_id, theme } = row.indicator;
							const best = row.cells[place]?.best;
							if (!best) return <i key={indicator_id} />;
							const title = copy.overview.writtenOf(names.indicator(indicator_id), saidOf(row, row.cells[place], page));
							return (
								<a
									key={indicator_id}
									class={`theme-${theme} ${best.comparability === "yes" ? "" : "short"}`}
									href={targetPath(best)}
									title={title}
								>
									<span class="unseen">{title}</span>
								</a>
							);
						})}
					</span>
				</Cell>
			))}
		</Row>
	);
}
