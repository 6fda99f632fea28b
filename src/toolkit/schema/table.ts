import { type ClauseRow, clauseColumns } from "./clause.js";
import type { Columns } from "./column.js";
import { type DocumentRow, documentColumns } from "./document.js";
import { type FindingRow, findingColumns } from "./finding.js";
import { type ObservationRow, observationColumns } from "./observation.js";
import { type ReuseRow, reuseColumns } from "./reuse.js";
import { type TargetRow, targetColumns } from "./target.js";

/** The rows of all six tables, as one run of the pipeline makes them. */
export interface Tables {
	documents: DocumentRow[];
	clauses: ClauseRow[];
	targets: TargetRow[];
	observations: ObservationRow[];
	reuse: ReuseRow[];
	findings: FindingRow[];
}
export type TableName = keyof Tables;

/** A table: what it holds, its columns, and the columns that order its rows. */
export interface Table {
	readonly zh: string;
	readonly en: string;
	readonly columns: Columns;
	readonly order: readonly string[];
}

/** The six tables, in the order of the pipeline. */
export const tables: Readonly<Record<TableName, Table>> = {
	documents: { zh: "文件", en: "Plans, one a row", columns: documentColumns, order: ["document_id"] },
	clauses: { zh: "条款", en: "Clauses of the plans", columns: clauseColumns, order: ["document_id", "ordinal"] },
	targets: { zh: "目标", en: "Committed numbers", columns: targetColumns, order: ["document_id", "start"] },
	observations: {
		zh: "指标值",
		en: "Targets mapped to comparable indicators",
		columns: observationColumns,
		order: ["indicator_id", "target_id"],
	},
	reuse: {
		zh: "复用段落",
		en: "Passages that two plans in force share",
		columns: reuseColumns,
		order: ["document_a", "document_b", "start_a", "start_b"],
	},
	findings: {
		zh: "存疑",
		en: "What could not be read, and where",
		columns: findingColumns,
		order: ["document_id", "start", "rule"],
	},
};

export const tableNames = Object.keys(tables) as readonly TableName[];
