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

/** A question with the values that its places `$1`, `$2` … are bound to. */
export interface BoundQuery<Row> extends Query<Row> {
	readonly params: readonly (string | number)[];
}

/** Returns a query whose rows have that shape, with the values of its places. */
export function boundQuery<Row>(sql: string, params: readonly (string | number)[]): BoundQuery<Row> {
	return { sql, params };
}
