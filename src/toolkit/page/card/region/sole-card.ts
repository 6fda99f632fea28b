import type { Card } from "../../../card/card.js";
import { regionPath } from "../../address/place-link.js";
import { amountOf, amountText } from "../../indicator/amount.js";
import { drawnOf } from "../../indicator/drawn.js";
import { reasonLines } from "../../indicator/reason-text.js";
import type { PageContext } from "../../page-context.js";
import { soleFinding } from "../../region/finding.js";
import { joined } from "../../theme/table.js";
import { plainCell } from "../cell.js";
import { namedColumn } from "../column.js";
import { statedPoint } from "../indicator/stated-point.js";
import { titleOf } from "../title.js";
import { toCard } from "../to-card.js";
import type { RegionSource } from "./region-source.js";

/** Returns the indicators to which only one region puts a number, a row each, with the number; none where there are none. */
export function soleCards({ region, name, id, sole, entries, book }: RegionSource, page: PageContext): Card[] {
	if (sole.length === 0) return [];
	const { copy, names } = page;
	const words = copy.cardRegion.sole;
	const rows = sole.map(({ row: { indicator }, best }) => {
		const label = names.indicator(indicator.indicator_id);
		const drawn = drawnOf(best);
		return {
			key: indicator.indicator_id,
			label,
			note: names.theme(indicator.theme),
			theme: indicator.theme,
			scale: { kind: "text" } as const,
			cells: [
				plainCell(
					amountText(amountOf(drawn, indicator.unit, page)),
					[statedPoint(best, drawn, indicator.unit, label, page)],
					{ note: best.year === null ? "" : copy.card.year(best.year), reasons: reasonLines(best, page) },
				),
			],
		};
	});
	const draft = {
		id: `${id}/sole`,
		theme: null,
		name: words.name(name),
		title: copy.cardWord.of(name, titleOf(soleFinding(sole, [], entries, page))),
		subtitle: words.subtitle,
		alt: words.alt(
			name,
			joined(
				rows.map(({ label, cells }) => `${label} ${cells[0]?.text ?? ""}`),
				page,
			),
		),
		columns: [namedColumn("value", words.column)],
		rows,
		notes: [words.note],
		definitions: [copy.cardTerm.sole],
		page: `${regionPath(region)}#sole`,
	};
	return [toCard(draft, book, page)];
}
