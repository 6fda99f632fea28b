import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { type QueryError, queryError } from "./query-error.js";
import { asksRows, sqlStatements } from "./sql-token.js";

type ArrowTable = Awaited<ReturnType<AsyncDuckDBConnection["query"]>>;

/** What a query gave: the rows of its last statement, as Arrow has them, and the types of their columns as DuckDB spells them. */
export interface Outcome {
	readonly table: ArrowTable;
	/** Empty where DuckDB was not asked: for what is no query of rows. */
	readonly types: readonly string[];
	readonly statements: number;
}

/** A query that failed, and where in it. */
export class QueryFailure extends Error {
	override readonly name = "QueryFailure";
	readonly error: QueryError;
	constructor(error: QueryError) {
		super(error.message);
		this.error = error;
	}
}

type Connection = Pick<AsyncDuckDBConnection, "query">;

/** A query's rows are kept under this name until the next: so that `FROM answer` goes on from there. */
const kept = "answer";

/**
 * Runs the statements of a query one by one and returns what the last of them gave.
 *
 * Rows are first made into a table, then read from it: this engine (DuckDB-Wasm 1.28) hands rows over as they come, and
 * where a value fails on the way (`CAST(quote AS INTEGER)`) it stops in silence and gives the rows up to there as if
 * they were all. Making a table fails as it should.
 */
export async function runQuery(connection: Connection, sql: string): Promise<Outcome> {
	const statements = sqlStatements(sql);
	let last: Outcome | undefined;
	for (const { sql: statement, start } of statements) {
		const asked = asksRows(statement);
		try {
			last = asked
				? await readRows(connection, statement, statements.length)
				: await runPlain(connection, statement, statements.length);
		} catch (problem) {
			const message = problem instanceof Error ? problem.message : String(problem);
			const error = queryError(message, statement, asked ? 1 : 0);
			throw new QueryFailure({ ...error, place: error.place === null ? null : error.place + start });
		}
	}
	if (!last) throw new Error("empty query");
	return last;
}

async function readRows(connection: Connection, sql: string, statements: number): Promise<Outcome> {
	await connection.query(`CREATE OR REPLACE TEMP TABLE ${kept} AS\n${sql}`);
	const described = (await connection.query(`DESCRIBE ${kept}`)).toArray();
	const table = await connection.query(`SELECT * FROM ${kept}`);
	return { table, types: described.map((row: { column_type: unknown }) => String(row.column_type)), statements };
}

async function runPlain(connection: Connection, sql: string, statements: number): Promise<Outcome> {
	return { table: await connection.query(sql), types: [], statements };
}
