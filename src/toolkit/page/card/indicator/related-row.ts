import type { CardCell, CardColumn, CardRow } from "../../../card/card.js";
import type { Region } from "../../../schema/codebook.js";
import { amountOf } from "../../indicator/amount.js";
import { scaleOf } from "../../indicator/drawn.js";
import { drawnRelated, type Related, relatedValues } from "../../indicator/related.js";
import type { SheetRow } from "../../indicator/sheet.js";
import type { PageContext } from "../../page-context.js";
import { absentCell } from "../cell.js";
import { statedPoint } from "./stated-point.js";
import { yearNote } from "./value-row.js";

/**
 * Returns the values of an indicator per 10,000 residents as a row on a scale of its own, always with caution; none where
 * fewer than two regions have a source of residents.
 */
export function relatedRows(
	row: SheetRow,
	places: readonly Region[],
	columns: readonly CardColumn[],
	page: PageContext,
): CardRow[] {
	const related = relatedValues(row, places);
	const values = related.flatMap((value) => drawnRelated(value) ?? []);
	const [first] = values;
	const unit = related.find((value) => value.unit !== null)?.unit ?? null;
	if (first === undefined || unit === null) return [];
	const { shape, most } = scaleOf({ measure: row.indicator.measure, unit: "" }, values);
	const found = new Map(related.map((value) => [value.region, value]));
	return [
		{
			key: `${row.indicator.indicator_id}-per-10000-residents`,
			label: page.copy.card.indicator.residents,
			note: amountOf(first, unit, page).unit,
			theme: row.indicator.theme,
			scale: { kind: shape, most: most > 0 ? most : 1 },
			cells: row.cells.map(({ region }, index) =>
				relatedCell(found.get(region), row, columns[index]?.note ?? "", page),
			),
		},
	];
}

function relatedCell(related: Related | undefined, row: SheetRow, columnNote: string, page: PageContext): CardCell {
	const words = page.copy.indicator;
	if (related === undefined) return absentCell(words.states.not_stated);
	const drawn = drawnRelated(related);
	if (drawn === null || related.unit === null) return absentCell(words.noResidents);
	const { bound, figure } = amountOf(drawn, related.unit, page);
	const name = page.copy.card.of(page.names.indicator(row.indicator.indicator_id), words.residentsOn);
	return {
		mark: "caution",
		text: `${bound}${figure}`,
		note: yearNote(related.stated.year, columnNote, page),
		reasons: [],
		points: [statedPoint(related.stated, drawn, related.unit, name, page)],
	};
}
