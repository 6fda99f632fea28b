import { optional, type Row, required } from "../../schema/column.js";

/**
 * The data of a chart, flat: a row for every point that is drawn and one for every cell that has none, since what a plan
 * leaves unsaid is a finding. Codes and numbers are the same in all languages, names and printed text are the card's.
 */
export const cardColumns = {
	chart: required("VARCHAR", "图的代码", "The chart's id"),
	row: required("VARCHAR", "行的代码：指标、主题等", "Key of the row: an indicator, a theme"),
	row_name: required("VARCHAR", "行名，照图上所印", "Name of the row, as printed"),
	column: required("VARCHAR", "列的代码：地区列为行政区划代码", "Key of the column: of a region its code (GB/T 2260)"),
	column_name: required("VARCHAR", "列名，地区列为地区名", "Name of the column: of a region its name"),
	mark: required(
		"VARCHAR",
		"值前的记号：yes 可比，caution 慎比，no 不可比，said 有述无数，unread 未能判读，absent 未写，no_plan 无文本，plain 不作比较",
		"The mark before the value: yes, caution, no (may be compared, with care, not at all); said (without a number), unread, absent (not stated), no_plan; plain (not compared)",
	),
	text: required("VARCHAR", "格中所印", "What the cell prints"),
	value: optional("DOUBLE", "所画的数；没有则空", "The number as drawn; empty where there is none"),
	value_max: optional("DOUBLE", "区间的上端", "High end of a range"),
	unit: optional("VARCHAR", "数的单位", "Unit of the number"),
	comparator: optional(
		"VARCHAR",
		"数怎样限定：ge 不少于，le 不超过，approx 约，range 区间，eq 等于",
		"How the number is bounded: ge at least, le at most, approx about, range between, eq exactly",
	),
	year: optional("INTEGER", "目标年", "Year of the target"),
	at: optional("DOUBLE", "在轴上的位置", "Place on the axis"),
	to: optional("DOUBLE", "在轴上的末端", "Where a stretch of the axis ends"),
	filled: required("BOOLEAN", "是否画作实心", "Whether it is drawn full"),
	label: optional("VARCHAR", "这一点是什么；空格没有", "What the point is, in words; empty for a cell without points"),
	reason: optional("VARCHAR", "为何须慎比、不可比或未画", "Why it calls for caution, is refused or is not drawn"),
	document_id: optional("VARCHAR", "规划的代码", "The plan's id"),
	plan: optional("VARCHAR", "规划标题，照原文", "Title of the plan, as written"),
	place: optional("VARCHAR", "在规划的第几条", "Clause of the plan"),
	start: optional(
		"INTEGER",
		"起始字位，自文件首字数起，首字为 0",
		"First character in the plan's text, from 0, in code points",
	),
	end: optional("INTEGER", "末尾字位，不含此字", "Character after the last, in code points"),
	quote: optional("VARCHAR", "原句，照原文", "The sentence, as written"),
	link: optional("VARCHAR", "原句在比策中的地址", "Address of the sentence in the report"),
} as const;

/** A row of a chart's data. */
export type CardRecord = Row<typeof cardColumns>;

export const cardColumnNames = Object.keys(cardColumns) as readonly (keyof CardRecord)[];
