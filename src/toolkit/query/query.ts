/** A question to the tables: its SQL, with `$1`, `$2` … where values are bound, and the shape of the rows that answer it. */
export interface Query<Row> {
	readonly sql: string;
	/** Never set: it only carries the type of a row. */
	readonly row?: Row;
}

/** Returns a query whose rows have that shape. `test/query` binds each to a real DuckDB and compares the columns. */
export function query<Row>(sql: string): Query<Row> {
	return { sql };
}
