import type { BoundQuery, Query } from "../query/query.js";
import type { TableDatabase } from "../store/database.js";

/** Returns the rows that answer a query, its values bound. */
export async function ask<Row>(database: TableDatabase, query: Query<Row> | BoundQuery<Row>): Promise<Row[]> {
	return (await database.query(query.sql, "params" in query ? query.params : [])) as Row[];
}
