/** Names of columns that SQL keeps for itself. */
const kept = new Set(["end", "column", "start"]);

/** Returns a name as a query writes it: `end` → `"end"`. */
export function sqlName(name: string): string {
	return kept.has(name) || !/^[a-z_][a-z0-9_]*$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
