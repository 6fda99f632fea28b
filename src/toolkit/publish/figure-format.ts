const grouped = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 });
const chineseDigits = "零一二三四五六七八九十";

/** Returns a number as the report writes it: `59,388`, `2.34`. */
export function formatNumber(value: number): string {
	return grouped.format(value);
}

/** Returns a share of 0 to 1 as whole percent without the sign: 0.124 → `12`; what is more than nothing is never `0`. */
export function formatPercent(share: number): string {
	const percent = Math.round(share * 100);
	return percent === 0 && share > 0 ? "<1" : String(percent);
}

/** Returns a small count as a Chinese sentence writes it: 2 → `两`, 5 → `五`; above ten, digits. */
export function formatCount(count: number): string {
	return count === 2 ? "两" : (chineseDigits[count] ?? grouped.format(count));
}

/** Returns a period in years: `2024`, `2023—2025`; null where the plan has none. */
export function formatPeriod(start: number | null, end: number | null): string | null {
	return start === null ? null : end === null || end === start ? String(start) : `${start}—${end}`;
}

/** Returns a region's name without the word for its rank, and that word: `高青县` → `["高青", "县"]`. */
export function splitRegion(name: string): [string, string] {
	const rank = /(?:自治县|自治旗|新区|县|区|市|旗)$/u.exec(name)?.[0] ?? "";
	return name.length - rank.length >= 2 ? [name.slice(0, name.length - rank.length), rank] : [name, ""];
}
