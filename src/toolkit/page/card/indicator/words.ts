import type { CardCell, CardColumn, CardRow } from "../../../card/card.js";
import type { Region } from "../../../schema/codebook.js";
import { rowFinding } from "../../indicator/finding.js";
import { valuesIn } from "../../indicator/headline.js";
import { kindOf } from "../../indicator/kind.js";
import type { SheetRow } from "../../indicator/sheet.js";
import type { PageContext } from "../../page-context.js";
import { plainText } from "../title.js";

/** Returns what holds of an indicator, after its name; the name alone where nothing stands out. */
export function indicatorTitle(row: SheetRow, places: readonly Region[], page: PageContext): string {
	const { copy, names } = page;
	const name = names.indicator(row.indicator.indicator_id);
	const finding = findingOf(row, places, page);
	return finding === null ? name : copy.card.titled(name, finding);
}

function findingOf(row: SheetRow, places: readonly Region[], page: PageContext): string | null {
	const words = page.copy.card.indicator;
	if (row.group === "look_alike") return words.lookAlike;
	if (row.group === "single") {
		const only = row.cells.find(({ best }) => best !== null);
		return only ? words.only(page.names.regionParts(only.region, only.name)[0]) : null;
	}
	if (row.pairs === 0) return words.noPair(page.format.count(valuesIn(row)));
	const found = rowFinding(row, places, page);
	return found === null ? null : plainText(found);
}

/** Returns what a row of values is and how it is drawn. */
export function indicatorSubtitle(row: SheetRow, drawn: CardRow, { copy, format }: PageContext): string {
	const { kind } = drawn.scale;
	const words = copy.card.indicator;
	const how = kind === "bar" || kind === "cap" || kind === "dot" ? words.drawn[kind] : words.drawn.text;
	return words.subtitle(format.count(row.cells.length), copy.indicator.kinds[kindOf(row)], drawn.note, how);
}

/** Returns in sentences what an indicator's card shows: every value with its year and whether it compares. */
export function indicatorAlt(
	row: SheetRow,
	columns: readonly CardColumn[],
	[first, ...others]: readonly CardRow[],
	page: PageContext,
): string {
	const words = page.copy.card.indicator;
	const name = page.names.indicator(row.indicator.indicator_id);
	if (first === undefined) return name;
	return [
		words.alt(name, page.copy.indicator.kinds[kindOf(row)], first.note),
		words.altCells(altCells(first, columns, page)),
		...others.map((other) => words.altRow(other.label, altCells(other, columns, page))),
	].join(page.language === "zh" ? "" : " ");
}

/** Returns in words what the cells of a row say, region by region. */
export function altCells({ cells }: CardRow, columns: readonly CardColumn[], { copy }: PageContext): string {
	const said = columns.flatMap(({ name, note }, index) => {
		const cell = cells[index];
		return cell === undefined || cell.text === "" ? [] : [copy.card.of(name, cellWords(cell, note))];
	});
	return copy.card.list(said);

	function cellWords({ mark, text, note, points }: CardCell, columnNote: string): string {
		const year = points.length === 0 ? "" : note || columnNote;
		const compared = mark === "yes" || mark === "caution" || mark === "no" ? copy.indicator.marks[mark] : "";
		return [text, year, compared].filter(Boolean).join(copy.card.comma);
	}
}
