import { optional, type Row, required } from "./column.js";

/** `reuse`: passages that two documents share. */
export const reuseColumns = {
	document_a: required("VARCHAR", "文件甲", "Document A"),
	start_a: required("INTEGER", "甲起", "First code point in A"),
	end_a: required("INTEGER", "甲止", "Code point after the passage in A"),
	document_b: required("VARCHAR", "文件乙", "Document B"),
	start_b: required("INTEGER", "乙起", "First code point in B"),
	end_b: required("INTEGER", "乙止", "Code point after the passage in B"),
	characters: required("INTEGER", "字数", "Characters shared"),
	similarity: required("DOUBLE", "相似度", "Similarity, 0 to 1"),
	direction: optional("VARCHAR", "先后", "`a` or `b`: which document is the earlier; null where undated"),
	boilerplate: required("BOOLEAN", "套语", "Whether the passage is boilerplate"),
} as const;
export type ReuseRow = Row<typeof reuseColumns>;
