/** Returns a region's name without the word for its rank, and that word: `高青县` → `["高青", "县"]`. */
export function splitRegion(name: string): [string, string] {
	const rank = /(?:自治县|自治旗|新区|县|区|市|旗)$/u.exec(name)?.[0] ?? "";
	return name.length - rank.length >= 2 ? [name.slice(0, name.length - rank.length), rank] : [name, ""];
}
