import { termOf } from "../schema/term.js";
import type { FieldChange } from "./change.js";
import { fromTo, plain } from "./line.js";
import type { ReportLine } from "./report-line.js";
import type { ChangeWords } from "./word.js";

/** Returns what a field says before and now, codes by their names: `period_end` as `规划期止：2025 → 2026`. */
export function fieldLine(change: FieldChange, words: ChangeWords): ReportLine {
	const { name, before, after } = fieldWords(change, words);
	return [plain(`${name}${words.colon}`), ...fromTo(before, after)];
}

/** Returns a field that says something else, in words: `plan_type` as `文种`, `年度要点` and `多年计划`. */
export function fieldWords(
	{ field, before, after }: FieldChange,
	{ absent, codes, fields }: ChangeWords,
): Readonly<Record<"name" | "before" | "after", string>> {
	const said = (value: string | null) => (value === null ? absent : termOf(codes, value));
	return { name: termOf(fields, field), before: said(before), after: said(after) };
}
