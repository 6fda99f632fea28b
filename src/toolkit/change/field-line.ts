import type { FieldChange } from "./change.js";
import { fromTo, plain } from "./line.js";
import type { ReportLine } from "./report-line.js";
import type { ChangeWords } from "./word.js";

/** Returns what a field says before and now, codes by their names: `period_end` as `规划期止：2025 → 2026`. */
export function fieldLine({ field, before, after }: FieldChange, words: ChangeWords): ReportLine {
	const value = (written: string | null) => (written === null ? words.absent : (words.codes[written] ?? written));
	return [plain(`${words.fields[field] ?? field}${words.colon}`), ...fromTo(value(before), value(after))];
}
