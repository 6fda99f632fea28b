import type { ReadingClause, ReadingTarget } from "../../src/toolkit/query/reading.js";

/** Returns a target of a text, its numeral and its sentence found in it. */
export function targetIn(text: string, raw: string, quote: string): ReadingTarget {
	const at = (part: string) => [...text.slice(0, text.indexOf(part))].length;
	return {
		target_id: `t${at(raw)}`,
		document_id: "d",
		clause_id: "d#1",
		region_code: null,
		start: at(raw),
		end: at(raw) + [...raw].length,
		raw,
		quote_start: at(quote),
		quote_end: at(quote) + [...quote].length,
		quote,
		indicator: "高新技术企业",
		value: 1,
		value_max: null,
		unit: "家",
		comparator: "eq",
		kind: "level",
		per: null,
		deadline: null,
		deadline_source: null,
		baseline: null,
		theme: "innovation",
		binding: null,
		rules: [],
		status: "read",
	};
}

/** Returns a clause of a text. */
export function clauseIn(text: string, body: string, ordinal: number, section_path: string[]): ReadingClause {
	const start = [...text.slice(0, text.indexOf(body))].length;
	return {
		clause_id: `d#${ordinal}`,
		document_id: "d",
		ordinal,
		number: String(ordinal),
		section_path,
		heading: null,
		start,
		end: start + [...body].length,
		characters: body.length,
		theme: "innovation",
		focus: ["innovation"],
		theme_reasons: [],
		lead_departments: [],
		partner_departments: [],
	};
}
