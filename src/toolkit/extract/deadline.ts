import { fiveYearPlan } from "../parse/period.js";
import type { DeadlineSource } from "../schema/target.js";
import type { Candidate } from "./candidate.js";

/** When a target is due, and where that is said; both null where a plan has no period. */
export interface Deadline {
	deadline: string | null;
	source: DeadlineSource | null;
}

/** Years that a deadline may be counted from. */
export interface DeadlineContext {
	periodStart: number | null;
	periodEnd: number | null;
	/** Headings of the sections above, outermost first. */
	sectionPath: readonly string[];
	/** What the row of a table of tasks says of its time, null outside of tables. */
	rowDue: string | null;
	/** The clause before the sentence. */
	clauseLead: string;
}

interface Rule {
	pattern: RegExp;
	deadline(match: RegExpExecArray, context: DeadlineContext): string | null;
}

const year4 = "((?:19|20)\\d{2})";
const thisYear = ({ periodStart }: DeadlineContext) => (periodStart === null ? null : String(periodStart));
const month = (year: string | null, number = "") => (year === null ? null : `${year}-${number.padStart(2, "0")}`);

/** Ways in which plans write a deadline; the one nearest before the numeral holds. */
const rules: readonly Rule[] = [
	// 2024年6月底前 · 到2025年6月
	{
		pattern: new RegExp(`${year4}年(\\d{1,2})月(?:底|末|份)?(?:之?前|以前)?`, "g"),
		deadline: (m) => month(m[1] ?? null, m[2]),
	},
	// 到2025年 · 2025年底前 · 力争2023年
	{
		pattern: new RegExp(
			`(?<![较比以与按自从在]|相比|基于)${year4}年(?!以来|起|[^,。]{0,6}(?:为基[数期]|相比|基础上))(?:底|末|年底)?(?:之?前|以前)?`,
			"g",
		),
		deadline: (m, { periodStart }) => (Number(m[1]) < (periodStart ?? 0) ? null : (m[1] ?? null)),
	},
	// “十四五”末 · “十四五”期间
	{
		pattern:
			/(?<!(?:[较十]|(?<!占)比)[“"]?|相比[“"]?)[“"]?(十?[一二三四五六七八九])五[”"]?(?:时?期?末|期间|时期|规划期末)/g,
		deadline: (m) => String(fiveYearPlan(m[1] ?? "")?.end ?? "") || null,
	},
	// 6月底前 · 9月底
	{
		pattern: /(?<!\d{4}年|\d)(\d{1,2})月(?:底|末|份)(?:之?前|以前)?|(?<!\d{4}年|\d)(\d{1,2})月(?:之?前|以前)/g,
		deadline: (m, context) => month(thisYear(context), m[1] ?? m[2]),
	},
	// 一季度末 · 第三季度
	{
		pattern: /(?<!每)第?([一二三四])季度/g,
		deadline: (m, context) => month(thisYear(context), String(("一二三四".indexOf(m[1] ?? "") + 1) * 3)),
	},
	// 上半年
	{ pattern: /上半年/g, deadline: (_, context) => month(thisYear(context), "06") },
	// 年底前 · 年内 · 全年 · 今年
	{
		pattern: /(?<![\d一二两三四五末])(?:年底(?:之?前|以前)?|年内|(?<!健)全年|今年|本年)/g,
		deadline: (_, context) => thisYear(context),
	},
	// 今后五年
	{
		pattern: /(?:今后|未来)([三五35])年/g,
		deadline: (m, { periodStart, periodEnd }) =>
			periodStart === null ? null : String(Math.max(periodEnd ?? 0, periodStart + (/[三3]/.test(m[1] ?? "") ? 2 : 4))),
	},
	{
		pattern: /明年/g,
		deadline: (_, context) => (context.periodStart === null ? null : String(context.periodStart + 1)),
	},
	// 2至3年内 · 三年内
	{
		pattern:
			/(?:([\d一二两三四五])(?:年)?[至-])?([\d一二两三四五])年(?:时间)?(?:之?内|左右)(?!的|毕业|新|注册|成立|离校)/g,
		deadline: (m, context) => after(m[2], context),
	},
];

function after(count = "", { periodStart }: DeadlineContext): string | null {
	const years = Number(count) || "一二三四五".indexOf(count) + 1 || 2;
	return periodStart === null ? null : String(periodStart + years);
}

/**
 * Returns the deadline of a target: as its sentence states it, else as the lead of its clause or the heading of its
 * section does, else the end of the plan's period (`2024年工作要点` → 2024, `(2023—2025年)` → 2025).
 */
export function readDeadline({ lead }: Candidate, context: DeadlineContext): Deadline {
	const stated = nearest(lead.slice(Math.max(0, lead.lastIndexOf("。"))), context);
	if (stated) return { deadline: stated, source: "stated" };
	const inRow = context.rowDue === null ? null : readRowDue(context.rowDue, context);
	if (inRow) return { deadline: inRow, source: "clause" };
	const announced = /([^。]*(?:目标|如下|以下)[^。]{0,24}[。:])/.exec(context.clauseLead)?.[1];
	const inClause = announced ? nearest(announced, context) : null;
	if (inClause) return { deadline: inClause, source: "clause" };
	for (const heading of context.sectionPath.toReversed()) {
		const inSection = /目标|任务|安排|重点|工作/.test(heading) ? nearest(heading, context) : null;
		if (inSection) return { deadline: inSection, source: "section" };
	}
	const end = context.periodEnd;
	if (end === null) return { deadline: null, source: null };
	return { deadline: String(end), source: "plan" };
}

/** `9月投入使用`, `2024.12`, `12月底前`, `全年`: a cell of time may name the bare month. */
function readRowDue(cell: string, context: DeadlineContext): string | null {
	const dotted = /((?:19|20)\d{2})[.年/-](\d{1,2})/.exec(cell);
	if (dotted) return month(dotted[1] ?? null, dotted[2]);
	const bare = /(?<!\d)(\d{1,2})月/.exec(cell);
	return bare ? month(thisYear(context), bare[1]) : nearest(cell, context);
}

/** Years in titles (`《…行动计划(2024—2026年)》`) are no deadlines; a month holds to the semicolon, a year on to the end. */
function nearest(text: string, context: DeadlineContext): string | null {
	let at = -1;
	let found: string | null = null;
	const plain = text.replace(/《[^《》]*》/g, (title) => "　".repeat(title.length));
	const semicolon = plain.lastIndexOf(";");
	for (const { pattern, deadline } of rules) {
		for (const match of plain.matchAll(pattern)) {
			const value = match.index > at ? deadline(match, context) : null;
			if (value === null || (value.length > 4 && match.index < semicolon)) continue;
			at = match.index;
			found = value;
		}
	}
	return found;
}
