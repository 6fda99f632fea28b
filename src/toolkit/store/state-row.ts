import type { ClauseRow } from "../schema/clause.js";
import type { DocumentRow } from "../schema/document.js";
import { type TableName, tables } from "../schema/table.js";
import type { TargetRow } from "../schema/target.js";
import { MissingTablesError, openTables, type QueryRow } from "./database.js";
import { StateError } from "./state-folder.js";

/** The rows that changes are told of. */
export interface StateRows {
	readonly documents: DocumentRow[];
	readonly clauses: ClauseRow[];
	readonly targets: TargetRow[];
}

/**
 * Returns the rows of a folder of tables, in their order. Columns that an earlier bice did not know yet are empty where
 * they are to be `filled`; else, and where the tables cannot be read, it throws a `StateError`.
 */
export async function readStateRows(directory: string, unknownColumns: "filled" | "refused"): Promise<StateRows> {
	const database = await openTables(directory).catch((error: unknown) => {
		throw error instanceof MissingTablesError ? error : new StateError(`tables that cannot be read: ${directory}`);
	});
	const rows = async (name: TableName) => {
		const found = await database.query(`FROM ${name} ORDER BY ${tables[name].order.join(", ")}`);
		return withAllColumns(found, name, unknownColumns === "filled", directory);
	};
	try {
		return {
			documents: (await rows("documents")) as unknown as DocumentRow[],
			clauses: (await rows("clauses")) as unknown as ClauseRow[],
			targets: (await rows("targets")) as unknown as TargetRow[],
		};
	} finally {
		database.close();
	}
}

function withAllColumns(rows: QueryRow[], name: TableName, isFilled: boolean, directory: string): QueryRow[] {
	const [first] = rows;
	const unknown = Object.keys(tables[name].columns).filter((column) => first !== undefined && !(column in first));
	if (unknown.length === 0) return rows;
	if (!isFilled) throw new StateError(`tables of an earlier bice, without ${unknown.join(", ")}: ${directory}`);
	const empty = Object.fromEntries(unknown.map((column) => [column, null]));
	return rows.map((row) => ({ ...row, ...empty }));
}
