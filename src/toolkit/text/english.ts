/** Names of the months, from January. */
export const englishMonths: readonly string[] =
	"January February March April May June July August September October November December".split(" ");

/** Returns a count with what it counts: `1 clause`, `3 clauses`; `many` is a plural that takes more than an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** Returns names as a sentence lists them: `a`, `a and b`, `a, b and c`; nothing for none. */
export function listed(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
