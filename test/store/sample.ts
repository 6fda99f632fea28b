import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { ClauseRow } from "../../src/toolkit/schema/clause.js";
import type { DocumentRow } from "../../src/toolkit/schema/document.js";
import type { Tables } from "../../src/toolkit/schema/table.js";
import type { TargetRow } from "../../src/toolkit/schema/target.js";

export const noTables: Tables = {
	documents: [],
	clauses: [],
	targets: [],
	observations: [],
	reuse: [],
	findings: [],
};

export const document: DocumentRow = {
	document_id: "gaoqing-2024-key-points",
	region_code: "370322",
	region: "高青县",
	city: "淄博市",
	title: "2024年工作要点",
	document_number: "高政办字〔2024〕12号",
	issuer: null,
	plan_type: "annual",
	issued: "2024-06-28",
	period_start: 2024,
	period_end: 2024,
	source_file: "gaoqing-2024-key-points.txt",
	source_sha256: "0".repeat(64),
	source_url: null,
	supersedes: null,
	superseded_by: null,
	characters: 10_000,
	language: "zh-CN",
	note: null,
};

export const clause: ClauseRow = {
	clause_id: "gaoqing-2024-key-points#1",
	document_id: "gaoqing-2024-key-points",
	ordinal: 1,
	number: "1.",
	section_path: ["一、深入实施创新驱动发展战略", "(一)科技"],
	heading: null,
	start: 10,
	end: 90,
	characters: 80,
	theme: "innovation",
	focus: ["innovation", "green"],
	theme_reasons: [{ word: "高新技术企业", theme: "innovation", start: 12, end: 18 }],
	lead_departments: [],
	partner_departments: ["县科技局"],
};

export const target: TargetRow = {
	target_id: "gaoqing-2024-key-points/1",
	document_id: "gaoqing-2024-key-points",
	clause_id: "gaoqing-2024-key-points#1",
	region_code: "370322",
	start: 20,
	end: 23,
	raw: "110",
	quote_start: 12,
	quote_end: 40,
	quote: "高新技术企业达到110家。",
	indicator: "高新技术企业",
	value: 110,
	value_max: null,
	unit: "家",
	comparator: "eq",
	kind: "level",
	per: null,
	deadline: "2024",
	deadline_source: "plan",
	baseline: null,
	theme: "innovation",
	binding: null,
	rules: ["达到"],
	status: "read",
};

const folders: string[] = [];

// concurrent tests share what "the test that has finished" means, so folders go when the file is done
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Returns a new folder that is removed when all tests of the file have finished. */
export async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "bice-test-"));
	folders.push(folder);
	return folder;
}
