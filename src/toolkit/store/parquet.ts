import {
	type DuckDBConnection,
	DuckDBInstance,
	type DuckDBResult,
	quotedIdentifier,
	quotedString,
} from "@duckdb/node-api";
import type { Column, Columns } from "../schema/column.js";
import { writeAtomically } from "./atomic.js";
import { type Cell, toStored } from "./value.js";

/** A row on its way to disk. */
export type StoredRow = Readonly<Record<string, Cell>>;

/**
 * Calls `work` with a connection to a DuckDB file (in memory without one) and closes it. One thread, so that the same
 * rows give the same bytes.
 */
export async function withDuckDB(file: string, work: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
	const instance = await DuckDBInstance.create(file, { threads: "1" });
	const connection = await instance.connect();
	try {
		await work(connection);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

/** Creates a table of the given columns and fills it, the rows in their order. Throws where a cell does not fit. */
export async function createTable(
	connection: DuckDBConnection,
	name: string,
	columns: Columns,
	rows: Iterable<StoredRow>,
): Promise<void> {
	const entries = Object.entries(columns);
	await connection.run(`CREATE TABLE ${quotedIdentifier(name)} (${entries.map(columnSql).join(", ")})`);
	const appender = await connection.createAppender(name);
	const types = entries.map((_, index) => appender.columnType(index));
	for (const row of rows) {
		for (const [index, [column, { type }]] of entries.entries()) {
			appender.appendValue(toStored(row[column] ?? null, type), types[index]);
		}
		appender.endRow();
	}
	appender.closeSync();
}

/** Copies a table to a Parquet file, zstd-compressed. */
export async function copyToParquet(connection: DuckDBConnection, name: string, file: string): Promise<void> {
	const target = quotedString(file);
	await connection.run(`COPY ${quotedIdentifier(name)} TO ${target} (FORMAT parquet, COMPRESSION zstd)`);
}

/** Writes rows to one Parquet file, as a whole or not at all. */
export async function writeParquet(file: string, columns: Columns, rows: readonly StoredRow[]): Promise<void> {
	await writeAtomically([file], async ([only]) => {
		await withDuckDB(":memory:", async (connection) => {
			await createTable(connection, "rows", columns, rows);
			await copyToParquet(connection, "rows", only?.draft ?? file);
		});
	});
}

/** Writes the answer to a query to one Parquet file, with the types that the query gave its columns. */
export async function writeAnswer(file: string, answer: DuckDBResult): Promise<void> {
	const types = answer.columnTypes();
	const columns = answer.deduplicatedColumnNames().map((name, index) => `${quotedIdentifier(name)} ${types[index]}`);
	const chunks = await answer.fetchAllChunks();
	await writeAtomically([file], async ([only]) => {
		await withDuckDB(":memory:", async (connection) => {
			await connection.run(`CREATE TABLE answer (${columns.join(", ")})`);
			const appender = await connection.createAppender("answer");
			for (const chunk of chunks) {
				appender.appendDataChunk(chunk);
			}
			appender.closeSync();
			await copyToParquet(connection, "answer", only?.draft ?? file);
		});
	});
}

function columnSql([name, { type, nullable }]: [string, Column]): string {
	return `${quotedIdentifier(name)} ${type}${nullable ? "" : " NOT NULL"}`;
}
