/** A query that was run: when (milliseconds since 1970), how many rows it gave and how long it took. */
export interface Ran {
	readonly sql: string;
	readonly time: number;
	readonly rows: number;
	readonly milliseconds: number;
}

/** How many queries are remembered. */
export const remembered = 30;
const key = "bice-queries";

/** The queries that were run, the latest first; they outlast the page where the browser keeps anything. */
export interface History {
	list(): readonly Ran[];
	add(ran: Ran): void;
	clear(): void;
}

/** A store of texts; reading and writing may throw. */
export type TextStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Returns the history that a store keeps; where it refuses, the page's own. */
export function openHistory(store: () => TextStore): History {
	let own = attempt(() => parseHistory(store().getItem(key))) ?? [];
	const keep = () => attempt(() => store().setItem(key, JSON.stringify(own)));
	return {
		list: () => own,
		add: (ran) => {
			own = addRan(own, ran);
			keep();
		},
		clear: () => {
			own = [];
			attempt(() => store().removeItem(key));
		},
	};
}

/** Returns a list with a query before all others, once. */
export function addRan(list: readonly Ran[], ran: Ran): Ran[] {
	return [ran, ...list.filter(({ sql }) => sql !== ran.sql)].slice(0, remembered);
}

/** Returns what was kept; what is no query that was run is left out. */
export function parseHistory(text: string | null): Ran[] {
	const kept: unknown = JSON.parse(text ?? "[]");
	return Array.isArray(kept) ? kept.filter(isRan).slice(0, remembered) : [];
}

function isRan(entry: unknown): entry is Ran {
	if (typeof entry !== "object" || entry === null) return false;
	const { sql, time, rows, milliseconds } = entry as Record<string, unknown>;
	return typeof sql === "string" && [time, rows, milliseconds].every((value) => typeof value === "number");
}

function attempt<Value>(act: () => Value): Value | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}
