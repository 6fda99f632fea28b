import { type Comparability, comparabilities } from "../schema/observation.js";
import { counted } from "../text/english.js";

/** Why a value may stand beside others only with a warning, or not at all. */
export interface Reason {
	code: string;
	label: Exclude<Comparability, "yes">;
	zh: string;
	en: string;
}

/** Codes of the reasons that refuse a value; all others are cautions. */
export const refusals = [
	"look_alike",
	"another_dimension",
	"change_not_level",
	"level_not_change",
	"flow_not_stock",
	"stock_not_flow",
	"pooled",
	"other_object",
	"entitlement",
	"same_document",
	"other_indicator",
	"unsourced",
	"not_related",
] as const;

const han = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const count = (years: number) => han[years] ?? String(years);
const levelZh = {
	national: "国家级",
	province: "省级以上",
	city: "市级以上",
	county: "县级以上",
	any: "不限级别",
} as const;
const levelEn = {
	national: "national level",
	province: "provincial level and above",
	city: "city level and above",
	county: "county level and above",
	any: "any level",
} as const;
type AnyLevel = keyof typeof levelZh;

const caution = (code: string, zh: string, en: string): Reason => ({ code, label: "caution", zh, en });
const no = (code: (typeof refusals)[number], zh: string, en: string): Reason => ({ code, label: "no", zh, en });

/**
 * Every reason that there is, made of the facts of the case. Those of `relative` say how a value stands to others, and are
 * made anew for each pair.
 */
export const reasons = {
	periodTotal: (years: number) =>
		caution(
			"period_total",
			`${count(years)}年累计，已按年均折算`,
			`total of ${counted(years, "year")}, divided into a yearly average`,
		),
	openStockFlow: () =>
		caution(
			"open_stock_flow",
			"原文没有说明是总数还是新增",
			"the text does not say whether it is a total or an addition",
		),
	scope: (words: string) => caution("scope", `限定为“${words}”`, `limited to “${words}”`),
	level: (written: string, defined: AnyLevel) =>
		caution(
			"level",
			defined === "any" ? `原文只计“${written}”，本指标不限级别` : `原文计“${written}”，本指标计${levelZh[defined]}`,
			`the text counts “${written}”, the indicator ${levelEn[defined]}`,
		),
	levelUnnamed: (defined: AnyLevel) =>
		caution(
			"level_unnamed",
			`原文未写级别，本指标计${levelZh[defined]}`,
			`the text names no level, the indicator counts ${levelEn[defined]}`,
		),
	noted: (zh: string, en: string) => caution("noted", zh, en),
	yearUnknown: () => caution("year_unknown", "原文没有目标年", "the text gives no year"),
	periodUnknown: () =>
		caution("period_unknown", "规划期不明，无法折算年均", "the period of the plan is unknown, so no yearly value"),
	baseUnknown: (years: number) =>
		caution(
			"base_unknown",
			`原文未写基期，按规划期前一年起${count(years)}年计`,
			`no base year in the text; counted as ${counted(years, "year")} from the year before the period`,
		),
	averageGrowth: (years: number) =>
		caution("average_growth", `${count(years)}年的年均增速`, `average growth of ${counted(years, "year")}`),
	growthUnclear: (years: number) =>
		caution(
			"growth_unclear",
			`规划期${count(years)}年，原文未写是年均还是累计`,
			`the period has ${counted(years, "year")}; the text does not say whether the growth is yearly or in all`,
		),
	distantYear: (year: number, nearest: number) =>
		caution(
			"distant_year",
			`目标年${year}，与最近的可比值（${nearest}）相差${Math.abs(year - nearest)}年`,
			`target year ${year}, ${counted(Math.abs(year - nearest), "year")} from the nearest comparable value (${nearest})`,
		),
	yearGap: (a: number, b: number) =>
		caution(
			"year_gap",
			`目标年相差${Math.abs(a - b)}年（${a}、${b}）`,
			`target years ${counted(Math.abs(a - b), "year")} apart (${a}, ${b})`,
		),
	spanDiffers: (own: number, other: number) =>
		caution(
			"span_differs",
			`累计${count(own)}年，对照值累计${count(other)}年，按复合年均降幅比较`,
			`cumulative over ${counted(own, "year")} against ${counted(other, "year")}; compare the compound annual rates`,
		),
	levelDiffers: (a: AnyLevel | null, b: AnyLevel | null) =>
		caution(
			"level_differs",
			`级别不同（${a ? levelZh[a] : "未写"}、${b ? levelZh[b] : "未写"}）`,
			`levels differ (${a ? levelEn[a] : "none named"}, ${b ? levelEn[b] : "none named"})`,
		),
	residents: (residents: number, source: string, census: string | null, year: number | null) =>
		caution(
			"residents",
			`按常住人口${residents}人折算${census ? `（${census}年普查，目标年${year ?? "不明"}）` : ""}，来源：${source}`,
			`by ${residents} residents${census ? ` (census of ${census}, target year ${year ?? "unknown"})` : ""}, source: ${source}`,
		),
	area: (km2: number, source: string) =>
		caution("area", `按面积${km2}平方公里折算，来源：${source}`, `by an area of ${km2} km², source: ${source}`),
	residentsUnsourced: (region: string) =>
		no("unsourced", `没有${region}常住人口的来源，不折算人均`, `no sourced number of residents for ${region}`),
	areaUnsourced: (region: string) =>
		no("unsourced", `没有${region}面积的来源，不折算`, `no sourced area for ${region}`),
	notRelated: () =>
		no("not_related", "比例、变化或已按人口折算的数不再折算", "a share, a change, or related to people already"),
	lookAlike: (zh: string, en: string) => no("look_alike", zh, en),
	anotherDimension: (written: string, unit: string) =>
		no(
			"another_dimension",
			`原文以“${written}”计，本指标以“${unit}”计，量纲不同`,
			`counted in “${written}”, the indicator in “${unit}”: another dimension`,
		),
	changeNotLevel: () =>
		no("change_not_level", "原文是变化幅度，不是水平值", "the text gives a change, not the level itself"),
	levelNotChange: () => no("level_not_change", "原文是水平值，不是变化幅度", "the text gives a level, not a change"),
	flowNotStock: () =>
		no("flow_not_stock", "原文是新增数，本指标是总数", "the text gives an addition, the indicator is a total"),
	stockNotFlow: () =>
		no("stock_not_flow", "原文是总数，本指标是新增数", "the text gives a total, the indicator is an addition"),
	pooled: (words: string) => no("pooled", `与“${words}”合并计数`, `pooled with “${words}” in one count`),
	otherObject: (words: string) =>
		no("other_object", `限定为“${words}”，是另一类或其中一部分`, `limited to “${words}”: another kind, or only a part`),
	entitlement: () =>
		no(
			"entitlement",
			"原文是给个人或企业的标准，不是地区总量",
			"an entitlement of a person or firm, not a figure of the region",
		),
	sameDocument: () =>
		no("same_document", "同一文件内的两个数，不是地区之间的比较", "two values of one document, not of two regions"),
	otherIndicator: (a: string, b: string) =>
		no("other_indicator", `指标不同（${a}、${b}）`, `different indicators (${a}, ${b})`),
} as const;

/** Codes of reasons that say how a value stands to other values of the collection. */
export const relativeCodes: readonly string[] = ["distant_year", "span_differs"];

/** Returns the worst of labels; `yes` where there is none. */
export function worst(labels: Iterable<Comparability>): Comparability {
	let index = 0;
	for (const label of labels) index = Math.max(index, comparabilities.indexOf(label));
	return comparabilities[index] ?? "no";
}
