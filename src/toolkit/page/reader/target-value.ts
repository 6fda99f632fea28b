import type { ReadingTarget } from "../../query/reading.js";
import type { PageContext } from "../page-context.js";

/** Returns what a target's value is, as short as the language allows: `≤5,500万`, `3—5`, `≥18,000`. */
export function shortValue(target: ReadingTarget, { copy, format, language }: PageContext): string {
	const upper = target.value_max === null ? "" : `${language === "zh" ? "—" : "–"}${format.short(target.value_max)}`;
	return `${copy.bounds[target.comparator]}${format.short(target.value)}${upper}`;
}

/** Returns a target's value as a sentence has it: `较2020年下降9%`, `≥200万 立方米`, `down 9%`. */
export function valueWords(target: ReadingTarget, page: PageContext): string {
	const { copy, names } = page;
	const since = target.baseline === null ? "" : copy.since(target.baseline);
	const unit = names.unit(target.unit);
	const gap = /^[%‰]/u.test(unit) || unit === "" ? "" : " ";
	return `${since}${copy.changes[target.kind] ?? ""}${shortValue(target, page)}${gap}${unit}`;
}
