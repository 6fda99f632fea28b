import type { Language } from "../schema/language.js";
import type { ChartChange } from "./change.js";
import { firstLines, fromTo, plain } from "./line.js";
import type { ReportLine } from "./report-line.js";
import { changeWords } from "./word-book.js";

/** How many charts are listed. */
const mostCharts = 60;

/** Returns a line for each chart that came, went, or has other numbers, and one for all others, which say where numbers stand. */
export function chartLines(charts: readonly ChartChange[], language: Language): ReportLine[] {
	const words = changeWords[language];
	const told = charts.filter(({ moved }) => moved).map((chart) => lineOf(chart, language));
	const others = charts.length - told.length;
	return [
		...firstLines(told, mostCharts, (text) => [plain(text)], words),
		...(others > 0 ? [[plain(words.reworded(others))]] : []),
	];
}

function lineOf({ id, title, before, after }: ChartChange, language: Language): ReportLine {
	const { kinds, colon } = changeWords[language];
	const name = plain(`${title[language]} (${id})${colon}`);
	if (before === null) return [name, plain(kinds.added)];
	if (after === null) return [name, plain(kinds.withdrawn)];
	return [name, ...fromTo(before, after)];
}
