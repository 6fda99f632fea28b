import type { DocumentRow } from "../../src/toolkit/schema/document.js";

/** A document of which nothing but its region and year is known. */
export const noDocument = {
	document_id: "d",
	region_code: "370322",
	region: "高青县",
	city: "淄博市",
	title: null,
	document_number: null,
	issuer: null,
	plan_type: "annual",
	issued: null,
	period_start: 2024,
	period_end: 2024,
	source_file: "d.txt",
	source_sha256: "",
	source_url: null,
	supersedes: null,
	superseded_by: null,
	characters: 100,
	language: "zh-CN",
	note: null,
} as const satisfies DocumentRow;
