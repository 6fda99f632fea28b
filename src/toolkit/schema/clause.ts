import { optional, type Row, required } from "./column.js";
import { focusThemes, themes } from "./theme.js";

/** `clauses`: the leaves of a plan's outline; in a plan without numbers, the paragraphs that open with a lead sentence. */
export const clauseColumns = {
	clause_id: required("VARCHAR", "条款代码", "Clause: document and ordinal, `gaoqing-2024-key-points#3`"),
	document_id: required("VARCHAR", "文件代码", "Document"),
	ordinal: required("INTEGER", "顺序", "Place among the clauses of the document, from 1"),
	number: optional("VARCHAR", "条款编号(原文)", "Number as printed, null where the plan numbers none"),
	section_path: required("VARCHAR[]", "所在章节", "Headings above the clause, outermost first"),
	heading: optional("VARCHAR", "标题", "Heading or lead sentence, null where there is none"),
	start: required("INTEGER", "起", "First code point"),
	end: required("INTEGER", "止", "Code point after the last"),
	characters: required("INTEGER", "字数", "Characters, in code points"),
	theme: required("VARCHAR", "主题", `Primary theme: ${themes.join(", ")}`),
	focus: required("VARCHAR[]", "重点主题", `Focus themes it serves: ${focusThemes.join(", ")}`),
	theme_reasons: required(
		'STRUCT(word VARCHAR, theme VARCHAR, "start" INTEGER, "end" INTEGER)[]',
		"主题依据",
		"Words of the lexicon found in the clause, with their spans",
	),
	lead_departments: required("VARCHAR[]", "牵头单位", "Lead departments"),
	partner_departments: required("VARCHAR[]", "参与单位", "Partner departments"),
} as const;
export type ClauseRow = Row<typeof clauseColumns>;
