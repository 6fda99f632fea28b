/** Returns as many of a list as a page has room for, and how many that leaves. */
export function firstOf<Item>(list: readonly Item[], most: number): { shown: readonly Item[]; left: number } {
	const shown = list.slice(0, most);
	return { shown, left: list.length - shown.length };
}
