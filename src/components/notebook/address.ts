/** What of the notebook stands in the address: the query, how its answer is shown, and which columns are drawn. */
export interface NotebookState {
	readonly sql: string | null;
	readonly view: "table" | "chart" | null;
	/** Names of columns: what is measured, along what, apart by what; `*` counts rows, an empty name parts nothing. */
	readonly draw: readonly [string, string, string] | null;
	/** Whether the query was changed and not run since. */
	readonly isDraft: boolean;
}

/**
 * Returns the state that an address holds.
 *
 * @example
 * readState("?sql=SELECT+1&view=chart").view // "chart"
 */
export function readState(search: string): NotebookState {
	const query = new URLSearchParams(search);
	const view = query.get("view");
	const by = query.get("by");
	return {
		sql: query.get("sql"),
		view: view === "table" || view === "chart" ? view : null,
		draw: by === null ? null : [query.get("value") ?? "*", by, query.get("apart") ?? ""],
		isDraft: query.has("draft"),
	};
}

/** Returns the address of a state; `?` for none. */
export function writeState({ sql, view, draw, isDraft }: NotebookState): string {
	const query = new URLSearchParams();
	if (sql !== null) query.set("sql", sql);
	if (isDraft) query.set("draft", "1");
	if (view !== null) query.set("view", view);
	if (draw !== null) {
		const [value, by, apart] = draw;
		if (value !== "*") query.set("value", value);
		query.set("by", by);
		if (apart !== "") query.set("apart", apart);
	}
	return `?${query}`;
}
