import type { PlanType } from "../schema/document.js";

/** The years a plan is for. */
export interface Period {
	start: number;
	end: number;
}

const hanDigits = "一二三四五六七八九十";

/** Returns the years of a five-year plan: the tenth (`十五`) ran from 2001, the fourteenth (`十四五`) from 2021. */
export function fiveYearPlan(ordinal: string): Period | null {
	const number =
		ordinal === "十" ? 10 : (ordinal.startsWith("十") ? 10 : 0) + hanDigits.indexOf(ordinal.at(-1) ?? "") + 1;
	if (number < 9 || number > 20) return null;
	const start = 2001 + (number - 10) * 5;
	return { start, end: start + 4 };
}

/** Returns what kind of plan a title announces; a title that announces none is an annual plan if it names one year. */
export function planType(title: string, period: Period | null): PlanType {
	if (/报告/.test(title)) return "report";
	if (/若干(?:政策|措施|意见)|(?:措施|办法|意见|政策|细则|规定|条例)(?:[((].*)?$/.test(title)) return "measures";
	if (period && period.end > period.start) return "multi_year";
	if (/攻坚|会战|专项|行动方案|行动计划|整治|大提升/.test(title)) return "campaign";
	return /规划|纲要/.test(title) ? "multi_year" : "annual";
}

/** Returns the period that a title names: `(2023—2025年)`, `第十四个五年规划`, `2024年工作要点`; null if it names none. */
export function titlePeriod(title: string): Period | null {
	const range = /((?:19|20)\d{2})年?\s*(?:[-—~]+|至|到)\s*((?:19|20)?\d{2})(?![\d./月-])/.exec(title);
	const end = range ? fullYear(range[1], range[2]) : 0;
	if (range && end > Number(range[1])) return { start: Number(range[1]), end };
	const five =
		/[“"](十?[一二三四五六七八九])五[”"]|(十?[一二三四五六七八九])五(?:时期|规划|期间|计划)|第(十?[一二三四五六七八九十])个五年/.exec(
			title,
		);
	const plan = five ? fiveYearPlan(five[1] ?? five[2] ?? five[3] ?? "") : null;
	if (plan) return plan;
	const year = /((?:19|20)\d{2})年/.exec(title);
	return year ? { start: Number(year[1]), end: Number(year[1]) } : null;
}

function fullYear(start = "", end = ""): number {
	return Number(end.length === 2 ? start.slice(0, 2) + end : end);
}

/** What the period is read from, in the order of trust. */
export interface PeriodSources {
	title: string | null;
	issued: string | null;
	/** Headings of the sections, outermost first. */
	headings: readonly string[];
	text: string;
}

/**
 * Returns the period of a plan: as its title says; for a work report the year after the one it reviews; else by how
 * long it is valid (`有效期至2027年12月31日`), by the year its goals name (`到2028年`), by its place in a five-year
 * plan (`“十三五”规划收官之年`), by its date; null where nothing tells.
 */
export function readPeriod({ title, issued, headings, text }: PeriodSources): Period | null {
	const named = title ? titlePeriod(title) : null;
	if (named && named.end > named.start) return named;
	const reported = reportYear(title, headings);
	if (reported) return reported;
	if (named) return named;
	const year = issued ? Number(issued.slice(0, 4)) : null;
	return (
		validity(text, year) ??
		goalYear(text, year, headings) ??
		placeInFiveYears(text) ??
		(year ? { start: year, end: year } : null)
	);
}

function reportYear(title: string | null, headings: readonly string[]): Period | null {
	for (const heading of headings) {
		const review = /((?:19|20)\d{2})年[^,]{0,12}(?:回顾|总结|完成情况|执行情况|工作情况|主要成绩)/.exec(heading);
		if (review) return { start: Number(review[1]) + 1, end: Number(review[1]) + 1 };
	}
	if (title && !/报告/.test(title)) return null;
	for (const heading of headings) {
		const ahead = /((?:19|20)\d{2})年[^,]{0,14}(?:工作|任务|目标|安排|重点|建议|要求)/.exec(heading);
		if (ahead) return { start: Number(ahead[1]), end: Number(ahead[1]) };
	}
	return null;
}

/** A sentence that says how long a plan is valid, and the day from which it is. */
const valid = /有效期|暂定|试行|执行期|期限/;
const day = /自((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:起|开始)/;

function validity(text: string, issued: number | null): Period | null {
	const until = /有效期(?:限)?(?:至|到|截至|截止到?)((?:19|20)\d{2})年/.exec(text);
	if (until) return { start: issued ?? Number(until[1]), end: Number(until[1]) };
	const span = /(?:有效期(?:限)?|暂定|试行|执行期限?|期限)(?:为|暂定为?)?([一二三四五两1-5])年/.exec(text);
	const from = text.split(/[。\n]/).flatMap((sentence) => (valid.test(sentence) ? (day.exec(sentence) ?? []) : []));
	const start = from[1] ? Number(from[1]) : issued;
	if (!span || start === null) return null;
	const years = "一二三四五".indexOf(span[1] ?? "") + 1 || (span[1] === "两" ? 2 : Number(span[1]));
	// three years from New Year's Day end with the third year, from any other day in the fourth
	const isWholeYears = from[2] === "1" && from[3] === "1";
	return { start, end: start + years - (isWholeYears ? 1 : 0) };
}

/** The year that most goals name, if the text names it again and again or under a heading of goals. */
function goalYear(text: string, issued: number | null, headings: readonly string[]): Period | null {
	const counts = new Map<number, number>();
	for (const match of text.matchAll(/(?:到|至|[,。;(])((?:19|20)\d{2})年(?!以来|起)/g)) {
		const year = Number(match[1]);
		if (issued === null || (year >= issued && year <= issued + 6)) counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const [top] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
	if (!top || (top[1] < 2 && !headings.some((heading) => /目标/.test(heading)))) return null;
	return { start: issued ?? Math.min(...counts.keys()), end: top[0] };
}

function placeInFiveYears(text: string): Period | null {
	const last = /今年是[^。]{0,60}?[“"]?(十?[一二三四五六七八九])五[”"]?规划(?:的)?(?:收官|最后一年|完成|决胜)/.exec(
		text,
	);
	const first = /今年是[^。]{0,60}?[“"]?(十?[一二三四五六七八九])五[”"]?规划(?:的)?(?:开局|起步|第一年)/.exec(text);
	const year = last ? fiveYearPlan(last[1] ?? "")?.end : first ? fiveYearPlan(first[1] ?? "")?.start : undefined;
	return year === undefined ? null : { start: year, end: year };
}
