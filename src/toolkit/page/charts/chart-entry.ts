import type { Card, CardCell } from "../../card/card.js";
import { type Theme, themes } from "../../schema/theme.js";
import type { PageContext } from "../page-context.js";
import { type ChartKind, chartKind, chartKinds } from "./chart-kind.js";

/** A chart as the gallery lists it: what it is called, what it says, and what it is found by. */
export interface ChartEntry {
	card: Card;
	/** The first part of its id, by which entries stand together: `indicator`. */
	room: string;
	kinds: readonly ChartKind[];
	themes: readonly Theme[];
	/** Codes of the regions of which it says something. */
	regions: readonly string[];
}

/** Returns a card as an entry of the gallery. */
export function toChartEntry(card: Card, page: PageContext): ChartEntry {
	return {
		card,
		room: card.id.split("/")[0] ?? card.id,
		kinds: chartKinds.filter((kind) => card.rows.some(({ scale }) => chartKind(scale) === kind)),
		themes: themes.filter((theme) => card.theme === theme || card.rows.some((row) => row.theme === theme)),
		regions: regionsOf(card, page),
	};
}

/** A chart's regions are its columns; where its columns are something else, its id or its plans name them. */
function regionsOf({ id, columns, rows, sources }: Card, { regions, names }: PageContext): string[] {
	const isSaid = (place: number) => rows.some((row) => says(row.cells[place]));
	const columned = columns.filter(({ key }, place) => regions.includes(key) && isSaid(place)).map(({ key }) => key);
	const parts = id.split("/");
	const named = sources.map(({ region }) => region);
	return regions.filter((code) =>
		columns.some(({ key }) => regions.includes(key))
			? columned.includes(code)
			: parts.includes(code) || named.includes(names.region(code)),
	);
}

function says(cell: CardCell | undefined): boolean {
	return cell !== undefined && cell.mark !== "absent" && cell.mark !== "no_plan";
}
