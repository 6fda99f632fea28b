import type { CardPoint } from "../../../card/card.js";
import { targetPath } from "../../address/place-link.js";
import { amountOf, amountText } from "../../indicator/amount.js";
import { type Drawn, drawnOf } from "../../indicator/drawn.js";
import type { Stated } from "../../indicator/sheet.js";
import type { PageContext } from "../../page-context.js";
import { bare } from "../count-point.js";
import { sentenceKey } from "../sentence-key.js";

/** Returns a number of a plan as it is drawn, in a unit of the codebook, with the sentence that it was read from. */
export function statedPoint(stated: Stated, drawn: Drawn, unit: string, name: string, page: PageContext): CardPoint {
	const { value, value_max, comparator } = drawn;
	const { year, document_id, start, end, sentence } = stated;
	const href = targetPath(stated);
	return {
		...bare,
		value,
		value_max,
		unit: page.names.unit(unit),
		comparator,
		label: page.copy.card.of(name, amountText(amountOf(drawn, unit, page))),
		year,
		document_id,
		start,
		end,
		quote: sentence,
		sentence: sentenceKey(href),
		href,
	};
}

/** Returns what is drawn of a value, or of a refused number as it is written. */
export function drawnStated(stated: Stated): Drawn {
	if (stated.state === "value") return drawnOf(stated);
	return { ...drawnOf(stated), value: stated.value, value_max: stated.value_max, years: null };
}
