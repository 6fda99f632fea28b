import type { MeasureGroup, MeasureId, MeasureUnit } from "../schema/measure.js";
import { type Comparator, comparators } from "../schema/target.js";
import type { Theme } from "../schema/theme.js";
import { isFocusTheme, type MeasureClause, speaksOf, yearsTo } from "./measure-clause.js";
import { type Amount, count, type Formula, median, ratio } from "./measure-formula.js";

/** A measure: its names, its formula in words, and the formula itself. */
export interface MeasureDefinition {
	readonly id: MeasureId;
	readonly group: MeasureGroup;
	readonly zh: string;
	readonly en: string;
	readonly unit: MeasureUnit;
	readonly formula_zh: string;
	readonly formula_en: string;
	/** Whether the measure means anything for a theme. */
	readonly isDefinedFor: (theme: Theme) => boolean;
	/** How many of what the value rests on a clause brings: itself, or its targets of the theme. */
	readonly basis: (clause: MeasureClause, theme: Theme) => number;
	/** The value of a selection of clauses, which may hold some twice. */
	readonly formula: Formula;
	/** Whether clauses drawn anew give an interval: what counts different things only falls when some are drawn twice. */
	readonly hasInterval: boolean;
}

const characters: Amount = (clause) => clause.characters;
const clauses: Amount = (clause) => Number(clause.theme !== null);
const spoken: Amount = (clause, theme) => Number(speaksOf(clause, theme));
const targets: Amount = (clause) => clause.comparators.length;

/** How comparators are called. */
const comparatorNames: Readonly<Record<Comparator, { zh: string; en: string }>> = {
	ge: { zh: "下限（以上、不少于）", en: "at least" },
	le: { zh: "上限（以内、不超过）", en: "at most" },
	approx: { zh: "约数（左右）", en: "about" },
	eq: { zh: "定值", en: "exactly" },
	range: { zh: "区间", en: "a range" },
};

/** Every measure, in the order in which it is shown. The page on method shows this list as it stands. */
export const measureDefinitions: readonly MeasureDefinition[] = [
	{
		...ofGroup("attention", "attention", "share"),
		zh: "关注度（主要主题）",
		en: "Attention (primary theme)",
		formula_zh: "以该主题为主要主题的条款字数 ÷ 全部条款字数",
		formula_en: "characters of clauses whose primary theme it is ÷ characters of all clauses",
		basis: clauses,
		formula: ratio((clause, theme) => (clause.theme === theme ? clause.characters : 0), characters),
	},
	{
		...ofGroup("attention", "attention_focus", "share"),
		zh: "关注度（重点主题）",
		en: "Attention (focus theme)",
		formula_zh: "服务于该重点主题的条款字数 ÷ 全部条款字数；仅限创新、绿色、乡村振兴，一条可服务于几个主题",
		formula_en:
			"characters of clauses that serve it ÷ characters of all clauses; innovation, green and rural only, a clause may serve several",
		basis: clauses,
		formula: ratio(servedCharacters, characters),
		isDefinedFor: isFocusTheme,
	},
	{
		...ofGroup("quantification", "targets_per_thousand", "per_thousand"),
		zh: "目标密度",
		en: "Targets per 1,000 characters",
		formula_zh: "该主题条款中该主题的目标数 × 1000 ÷ 该主题条款字数",
		formula_en: "targets of the theme in clauses that speak of it × 1,000 ÷ characters of these clauses",
		basis: spoken,
		formula: ratio((clause, theme) => spoken(clause, theme) * targets(clause, theme) * 1000, servedCharacters),
	},
	{
		...ofGroup("quantification", "quantified_clauses", "share"),
		zh: "有目标的条款",
		en: "Clauses with a target",
		formula_zh: "含该主题目标的该主题条款数 ÷ 该主题条款数",
		formula_en: "clauses that speak of the theme and hold a target of it ÷ clauses that speak of it",
		basis: spoken,
		formula: ratio((clause, theme) => spoken(clause, theme) * Number(targets(clause, theme) > 0), spoken),
	},
	{
		...ofGroup("accountability", "accountable_clauses", "share"),
		zh: "有牵头单位的条款",
		en: "Clauses that name a lead department",
		formula_zh: "写明牵头（责任）单位的该主题条款数 ÷ 该主题条款数",
		formula_en: "clauses that speak of the theme and name a lead department ÷ clauses that speak of it",
		basis: spoken,
		formula: ratio((clause, theme) => spoken(clause, theme) * Number(clause.lead_departments.length > 0), spoken),
	},
	{
		...ofGroup("accountability", "departments", "count"),
		zh: "涉及单位",
		en: "Departments named",
		formula_zh: "该主题条款写明的不同单位数（牵头与参与合计，去重）；无置信区间",
		formula_en: "different departments, lead or partner, in clauses that speak of the theme; no interval",
		basis: spoken,
		formula: count((clause, theme) =>
			speaksOf(clause, theme) ? [...clause.lead_departments, ...clause.partner_departments] : null,
		),
		hasInterval: false,
	},
	{
		...ofGroup("time_boundness", "dated_targets", "share"),
		zh: "写明期限的目标",
		en: "Targets with a stated deadline",
		formula_zh: "句中写明期限的该主题目标数 ÷ 该主题目标数（由条款、章节或规划期推得的期限不计）",
		formula_en:
			"targets of the theme whose own sentence states a deadline ÷ targets of the theme (one inherited from clause, section or plan does not count)",
		basis: targets,
		formula: ratio((clause) => clause.deadline_sources.filter((source) => source === "stated").length, targets),
	},
	{
		...ofGroup("horizon", "horizon", "years"),
		zh: "时间跨度",
		en: "Horizon",
		formula_zh: "规划期首日至期限末日年数的中位数（该主题有期限的目标）",
		formula_en:
			"median of the years from the first day of the period to the end of the deadline, of targets that have one",
		basis: (clause) => horizons(clause).length,
		formula: median(horizons),
	},
	...comparators.map(comparatorShare),
];

function ofGroup(group: MeasureGroup, id: MeasureId, unit: MeasureUnit) {
	return { id, group, unit, hasInterval: true, isDefinedFor: () => true } as const;
}

function comparatorShare(comparator: Comparator): MeasureDefinition {
	const { zh, en } = comparatorNames[comparator];
	return {
		...ofGroup("comparator_mix", `comparator_${comparator}`, "share"),
		zh: `目标表述：${zh}`,
		en: `Comparator mix: ${en}`,
		formula_zh: `表述为${zh}的该主题目标数 ÷ 该主题目标数`,
		formula_en: `targets of the theme stated as ${en} ÷ targets of the theme`,
		basis: targets,
		formula: ratio((clause) => clause.comparators.filter((name) => name === comparator).length, targets),
	};
}

function servedCharacters(clause: MeasureClause, theme: Theme): number {
	return spoken(clause, theme) * clause.characters;
}

function horizons({ deadlines, period_start }: MeasureClause): number[] {
	return deadlines.map((deadline) => yearsTo(deadline, period_start)).filter((years) => years !== null);
}
