import { termOf } from "../schema/term.js";
import type { AccuracyChange } from "./change.js";
import { fromTo, plain } from "./line.js";
import type { ReportLine } from "./report-line.js";
import type { ChangeWords } from "./word.js";

/** Returns a line for each figure of accuracy: `plans, F1 of targets: 99.8% → 99.5%`. */
export function accuracyLines(changes: readonly AccuracyChange[], words: ChangeWords): ReportLine[] {
	const share = (value: number | null) => (value === null ? words.absent : `${(value * 100).toFixed(1)}%`);
	return changes.map(({ set, figure, before, after }) => [
		plain(`${set}${words.comma}${termOf(words.accuracy, figure)}${words.colon}`),
		...fromTo(share(before), share(after)),
	]);
}
