import type { Language } from "../schema/language.js";
import { accuracyLines } from "./accuracy-line.js";
import type { Change } from "./change.js";
import { chartLines } from "./chart-line.js";
import { planSection } from "./plan-section.js";
import type { ReportSection } from "./report-line.js";
import { changeWords } from "./word-book.js";

/** Returns what changed as it is told in words, whatever it is then written as; nothing for a change that holds nothing. */
export function toReport({ plans, charts, accuracy }: Change, language: Language): ReportSection[] {
	const words = changeWords[language];
	return [
		...plans.map((plan) => planSection(plan, words)),
		{ title: words.chartList, lines: chartLines(charts, language) },
		{ title: words.accuracyList, lines: accuracyLines(accuracy, words) },
	].filter(({ lines }) => lines.length > 0);
}
