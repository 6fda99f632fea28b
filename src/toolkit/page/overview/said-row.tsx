import { clausePath } from "../address/place-link.js";
import { clipQuote } from "../indicator/clip-quote.js";
import { UnreadMark } from "../indicator/mark.js";
import type { IndicatorSheet, SheetRow } from "../indicator/sheet.js";
import { usePage } from "../page-context.js";
import { Cell, Row } from "../part/row.js";
import { namedOnly } from "./named-only.js";

/** How many are quoted. */
const examples = 2;

/** Indicators that a region's plans speak of without a number, with the words of the first. */
export function SaidRow({ sheet, rows }: { sheet: IndicatorSheet; rows: readonly SheetRow[] }) {
	const { copy, names } = usePage();
	const words = copy.overview;
	return (
		<Row class="texts" label={words.said} note={words.saidNote}>
			{sheet.regions.map(({ region_code, region }, place) => {
				const said = namedOnly(rows, place);
				const quotes = (
					<ul class="phrases quoted">
						{said.slice(0, examples).map(({ indicator, quote, clause }) => (
							<li key={indicator.indicator_id}>
								<a href={clausePath(clause)} lang="zh-CN">
									“{clipQuote(quote, indicator.zh)}”
								</a>
							</li>
						))}
					</ul>
				);
				return (
					<Cell
						key={region_code}
						name={names.regionParts(region_code, region)[0]}
						class="dotted"
						reason={said.length > 0 ? quotes : null}
					>
						{said.length === 0 ? (
							<span class="absent">{words.saidNone}</span>
						) : (
							<span class="value">
								<UnreadMark /> <b>{said.length}</b> <small>{words.saidCount}</small>
							</span>
						)}
					</Cell>
				);
			})}
		</Row>
	);
}
