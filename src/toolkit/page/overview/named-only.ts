import type { ClausePlaceRow } from "../../query/indicator.js";
import type { Indicator } from "../../schema/indicator.js";
import type { SheetRow } from "../indicator/sheet.js";

/** An indicator that a region's plans speak of without a number: the sentence, and the clause that it stands in. */
export interface NamedOnly {
	indicator: Indicator;
	quote: string;
	clause: ClausePlaceRow;
}

/** Returns what the region in a column names without a number, in the order of the rows. */
export function namedOnly(rows: readonly SheetRow[], place: number): NamedOnly[] {
	return rows.flatMap(({ indicator, cells }) => {
		const cell = cells[place];
		const quote = cell?.absence?.state === "stated_unread" ? cell.absence.sentence : null;
		return cell?.clause && quote ? [{ indicator, quote, clause: cell.clause }] : [];
	});
}
