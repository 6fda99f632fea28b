import { existsSync } from "node:fs";
import {
	type DuckDBConnection,
	DuckDBInstance,
	type DuckDBResult,
	type DuckDBValue,
	quotedString,
} from "@duckdb/node-api";
import { tableNames } from "../schema/table.js";
import { hasSuperseded, leaveOutSuperseded } from "./in-force.js";
import { tableFile } from "./table.js";
import { type Plain, toPlain } from "./value.js";

/** A row of a query's answer, its fields named as the query names them. */
export type QueryRow = Record<string, Plain>;

/** Values for the placeholders of a query: `$1`, `$2` … by place, or `$theme` by name. */
export type QueryParameters = readonly QueryValue[] | Readonly<Record<string, QueryValue>>;
export type QueryValue = null | boolean | number | string;

/** The six tables, open for reading under their names: `documents`, `clauses`, `targets` and so on. */
export interface OpenTables {
	/** Returns the rows of a query. Throws a `QueryError` with DuckDB's message and the query. */
	query(sql: string, parameters?: QueryParameters): Promise<QueryRow[]>;
	/** Returns the answer as DuckDB gives it, with column names and types. Throws a `QueryError`. */
	answer(sql: string, parameters?: QueryParameters): Promise<DuckDBResult>;
}

/** The open tables, to be closed when done. */
export interface TableDatabase extends OpenTables {
	/** The tables with all plans, superseded ones too; the same where none are left out. */
	readonly archive: OpenTables;
	close(): void;
}

/** Whether rows of plans that another plan took the place of are there. */
export interface OpenOptions {
	/** `left out` where plans are compared: comparisons are about plans in force. */
	superseded?: "kept" | "left out";
}

/** A query that DuckDB refused: `message` is DuckDB's own, `sql` the query. */
export class QueryError extends Error {
	override readonly name = "QueryError";
	readonly sql: string;
	constructor(message: string, sql: string) {
		super(message);
		this.sql = sql;
	}
}

/** Tables that were asked for before they were built. */
export class MissingTablesError extends Error {
	override readonly name = "MissingTablesError";
	constructor(file: string) {
		super(`missing table: ${file}`);
	}
}

/**
 * Opens the tables of a directory that `writeTables` wrote. Each is copied into memory (they are small), so that the
 * database can then be locked: a query reads these tables and nothing else, no file, no network, and writes none.
 * Throws a `MissingTablesError` where a table is not there.
 *
 * @example
 * const database = await openTables("data/tables", { superseded: "left out" });
 * await database.query("SELECT region, count(*) AS n FROM targets JOIN documents USING (document_id) GROUP BY region");
 */
export async function openTables(directory: string, { superseded = "kept" }: OpenOptions = {}): Promise<TableDatabase> {
	const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
	const connection = await instance.connect();
	const connections = [connection];
	const close = () => {
		for (const each of connections) each.closeSync();
		instance.closeSync();
	};
	try {
		await copyTables(connection, directory);
		if (superseded === "left out" && (await hasSuperseded(connection))) {
			const inForce = await instance.connect();
			connections.unshift(inForce);
			await leaveOutSuperseded(inForce);
		}
		await connection.run("SET enable_external_access = false; SET lock_configuration = true");
	} catch (error) {
		close();
		throw error;
	}
	const [own = connection] = connections;
	return { ...openOn(own), archive: openOn(connection), close };
}

async function copyTables(connection: DuckDBConnection, directory: string): Promise<void> {
	for (const name of tableNames) {
		const file = tableFile(directory, name);
		if (!existsSync(file)) {
			throw new MissingTablesError(file);
		}
		await connection.run(`CREATE TABLE ${name} AS FROM read_parquet(${quotedString(file)})`);
	}
}

function openOn(connection: DuckDBConnection): OpenTables {
	return {
		query: async (sql, parameters) => rowsOf(await answerOf(connection, sql, parameters)),
		answer: (sql, parameters) => answerOf(connection, sql, parameters),
	};
}

async function answerOf(
	connection: DuckDBConnection,
	sql: string,
	parameters: QueryParameters = [],
): Promise<DuckDBResult> {
	try {
		return await connection.run(sql, parameters as DuckDBValue[] | Record<string, DuckDBValue>);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new QueryError(message.replace(/^Failed to extract statements: /, ""), sql);
	}
}

/** Returns the names of an answer's columns; one that occurs again is numbered. */
export function columnsOf(answer: DuckDBResult): string[] {
	return answer.deduplicatedColumnNames();
}

/** Returns the rows of an answer as plain objects. */
export async function rowsOf(answer: DuckDBResult): Promise<QueryRow[]> {
	const names = columnsOf(answer);
	return (await answer.getRows()).map((row) =>
		Object.fromEntries(names.map((name, index) => [name, toPlain(row[index] ?? null)])),
	);
}
