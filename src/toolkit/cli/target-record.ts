import { basename, extname } from "node:path";
import type { ClauseRow } from "../schema/clause.js";
import { optional, type Row, required } from "../schema/column.js";
import { type TargetRow, targetColumns as target } from "../schema/target.js";
import { parseNumeral } from "../text/numeral.js";

/** What `bice extract` writes: the fields of the coding guide in its order, then what only we know. */
export const targetRecordColumns = {
	doc: required("VARCHAR", "文件", "Document: the digits that the file name opens with, else the file name"),
	start: target.start,
	end: target.end,
	raw: target.raw,
	target: required("BOOLEAN", "是否目标", "Always true"),
	indicator: target.indicator,
	value: target.value,
	value_max: target.value_max,
	unit: target.unit,
	comparator: target.comparator,
	kind: target.kind,
	per: target.per,
	deadline: target.deadline,
	baseline: target.baseline,
	theme: target.theme,
	clause: optional("INTEGER", "条款编号", "Number of the clause as printed, null where none is"),
	document_id: target.document_id,
	quote: target.quote,
	deadline_source: target.deadline_source,
} as const;
export type TargetRecord = Row<typeof targetRecordColumns>;

/** Returns the records of a plan's targets. `000_6598c0edc5eceb15.txt` is doc `000`, `plan.txt` is doc `plan`. */
export function toTargetRecords(
	file: string,
	targets: readonly TargetRow[],
	clauses: readonly ClauseRow[],
): TargetRecord[] {
	const stem = basename(file, extname(file));
	const doc = /^\d+/.exec(stem)?.[0] ?? stem;
	const numbers = new Map(clauses.map(({ clause_id, number }) => [clause_id, clauseNumber(number)]));
	return targets.map((row) => ({
		doc,
		start: row.start,
		end: row.end,
		raw: row.raw,
		target: true,
		indicator: row.indicator,
		value: row.value,
		value_max: row.value_max,
		unit: row.unit,
		comparator: row.comparator,
		kind: row.kind,
		per: row.per,
		deadline: row.deadline,
		baseline: row.baseline,
		theme: row.theme,
		clause: numbers.get(row.clause_id ?? "") ?? null,
		document_id: row.document_id,
		quote: row.quote,
		deadline_source: row.deadline_source,
	}));
}

/** Returns a clause's number as printed (`12.`, `(十二)`) as a number; null where it is none. */
export function clauseNumber(printed: string | null): number | null {
	const numeral = /[\d０-９一二三四五六七八九十百零〇]+/.exec(printed ?? "")?.[0];
	return numeral === undefined ? null : (parseNumeral(numeral)?.toNumber() ?? null);
}
