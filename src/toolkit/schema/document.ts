import { optional, type Row, required } from "./column.js";

/** What kind of plan a document is: it decides what its numbers may stand beside. */
export const planTypes = ["annual", "multi_year", "campaign", "report", "measures"] as const;
export type PlanType = (typeof planTypes)[number];

/** `documents`: one row a plan. Spans everywhere count Unicode code points of the file as it stands. */
export const documentColumns = {
	document_id: required("VARCHAR", "文件代码", "Document, as named in the catalogue or by the file name"),
	region_code: optional("VARCHAR", "行政区划代码(GB/T 2260)", "Region code (GB/T 2260)"),
	region: optional("VARCHAR", "地区", "Region"),
	city: optional("VARCHAR", "所属市", "City the region belongs to"),
	title: optional("VARCHAR", "标题", "Title"),
	document_number: optional("VARCHAR", "文号", "Document number"),
	issuer: optional("VARCHAR", "发文机关", "Issuing body"),
	plan_type: required("VARCHAR", "规划类型", `Plan type: ${planTypes.join(", ")}`),
	issued: optional("DATE", "发文日期", "Date of issue"),
	period_start: optional("INTEGER", "规划期起(年)", "First year of the period"),
	period_end: optional("INTEGER", "规划期止(年)", "Last year of the period"),
	source_file: required("VARCHAR", "源文件", "File in seeds/"),
	source_sha256: required("VARCHAR", "源文件SHA-256", "SHA-256 of the file"),
	source_url: optional("VARCHAR", "来源网址", "Where the text was published"),
	supersedes: optional("VARCHAR", "取代的文件", "Document that this one replaces, as the catalogue states"),
	superseded_by: optional(
		"VARCHAR",
		"被何文件取代",
		"Document in the tables that replaced this one; null for a plan in force",
	),
	characters: required("INTEGER", "字数", "Characters of the file, in code points"),
	language: required("VARCHAR", "语言", "Language (BCP 47)"),
	note: optional("VARCHAR", "说明", "What was supplied or corrected by hand, and why"),
} as const;
export type DocumentRow = Row<typeof documentColumns>;
