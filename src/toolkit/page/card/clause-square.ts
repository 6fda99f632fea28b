import type { CardPoint } from "../../card/card.js";
import type { ReadingClause } from "../../query/reading.js";
import type { PageContext } from "../page-context.js";
import { describeClause } from "../part/clause-squares.js";
import { clausePoint } from "./point.js";

/**
 * Returns a clause as a mark of a chart, called as the page calls it. One without a target leads to the report: it has no
 * number whose sentence could be opened, and there are too many of them to travel.
 */
export function clauseSquare(
	clause: ReadingClause,
	counted: Parameters<typeof describeClause>[0],
	page: PageContext,
): CardPoint {
	const point = { ...clausePoint(clause, counted.targets, page), label: describeClause(counted, page) };
	return counted.targets > 0 ? point : { ...point, sentence: null };
}
