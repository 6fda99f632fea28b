import type { CardPoint } from "../../card/card.js";
import type { ReadingClause, ReadingTarget } from "../../query/reading.js";
import { clausePath, targetPath } from "../address/place-link.js";
import type { PageContext } from "../page-context.js";
import type { CardBook } from "./card-book.js";
import { bare } from "./count-point.js";
import { targetLabel } from "./reading.js";
import { clausePlace } from "./sentence.js";
import { sentenceKey } from "./sentence-key.js";

/** Returns a target as a point: its value as it was read, and its sentence. */
export function targetPoint(target: ReadingTarget, book: CardBook, page: PageContext): CardPoint {
	const clause = book.clauses.get(target.clause_id ?? "");
	const { value, value_max, unit, comparator, deadline, document_id, start, end, quote } = target;
	return {
		...bare,
		value,
		value_max,
		unit: page.names.unit(unit),
		comparator,
		label: targetLabel(target, clause, page),
		year: deadline === null ? null : Number(deadline.slice(0, 4)),
		document_id,
		start,
		end,
		quote,
		sentence: sentenceKey(targetPath(target)),
		href: targetPath(target),
	};
}

/** Returns a clause as a point without a number, full where `count` targets, of whatever is asked, stand in it. */
export function clausePoint(clause: ReadingClause, count: number, page: PageContext): CardPoint {
	const { copy } = page;
	const { document_id, start, end } = clause;
	return {
		...bare,
		value: null,
		label: `${clausePlace(clause, page)}${copy.evidence.comma}${count > 0 ? copy.targetCount(count) : copy.noTarget}`,
		filled: count > 0,
		document_id,
		start,
		end,
		sentence: sentenceKey(clausePath(clause)),
		href: clausePath(clause),
	};
}
