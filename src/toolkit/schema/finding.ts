import { type Row, required } from "./column.js";

/** `findings`: what the reader of a plan should know: what could not be read, what is damaged or doubtful, and where. */
export const findingColumns = {
	rule: required("VARCHAR", "规则", "Rule that found it, `damaged-number`"),
	document_id: required("VARCHAR", "文件代码", "Document"),
	start: required("INTEGER", "起", "First code point"),
	end: required("INTEGER", "止", "Code point after the last"),
	line: required("INTEGER", "行", "Line, from 1"),
	column: required("INTEGER", "列", "Column in code points, from 1"),
	message: required("VARCHAR", "说明", "What was found"),
} as const;
export type FindingRow = Row<typeof findingColumns>;
