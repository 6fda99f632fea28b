import type { Measure } from "../../../schema/indicator.js";
import type { MeasureUnit } from "../../../schema/measure.js";
import type { Comparator } from "../../../schema/target.js";

/** How a target is bounded, around its amount. */
const bounded: Record<Comparator, (amount: string) => string> = {
	ge: (amount) => `不低于 ${amount}`,
	le: (amount) => `不高于 ${amount}`,
	approx: (amount) => `约 ${amount}`,
	eq: (amount) => amount,
	range: (amount) => amount,
};

/** The words of charts that travel, whatever they show; those of single rooms stand beside them. */
export const card = {
	bounded,
	noDeadline: "未写期限",
	aside: (words: string) => `（${words}）`,
	characters: (start: number, end: number) => `第 ${start}–${end} 字`,
	year: (year: number) => `${year} 年`,
	/** A name and what is said of it; several of these; and a sentence of them. */
	of: (name: string, said: string) => `${name}${/^\p{Script=Han}/u.test(said) ? "" : " "}${said}`,
	titled: (name: string, finding: string) => `${name}：${finding}`,
	list: (parts: readonly string[]) => parts.join("；"),
	comma: "，",
	and: "、",
	all: (names: readonly string[]) => names.join("、"),
	end: "。",
	indicator: {
		subtitle: (regions: string, kind: string, unit: string, drawn: string) =>
			`${regions}地规划写下的数（${[kind, unit].filter(Boolean).join("，")}）；${drawn}`,
		drawn: {
			bar: "条从零起，各地同一把尺",
			cap: "粗线是不得超过的数，各地同一把尺",
			dot: "点在 0 到 100% 的线上",
			text: "只列出，不画图",
		},
		only: (region: string) => `只有${region}写了数`,
		lookAlike: "只是看着像，不能并列",
		noPair: (regions: string) => `${regions}地写了数，并列要慎重`,
		more: "同一指标的另一个数",
		refused: "看似相同，拒绝并列",
		refusedNote: "不画图，各附理由",
		/** A value in the description: `高青 ≥1,700 家，2024 年，可比`. */
		alt: (name: string, kind: string, unit: string) => `${name}（${[kind, unit].filter(Boolean).join("，")}）：`,
		altRow: (row: string, cells: string) => `${row}：${cells}。`,
		altCells: (cells: string) => `${cells}。`,
		/** What marks mean; as many of these as there are stand in one note. */
		cautionNote: "带半圆记号的数要慎比，理由写在数下。",
		refusedMark: "打叉的数词同而意思不同，不并列。",
		scaleNote: "每行一把尺，行与行之间不比。",
		/** By which residents: the year of the census, whether it is known at second hand, and the figures. */
		census: (year: string, isSecondary: boolean, entries: string) =>
			`按 ${year} 年人口普查的常住人口折算${isSecondary ? "（二手来源）" : ""}，人口早于目标年，一律慎比：${entries}。没有来源的地区不算。`,
		residentsSource: "常住人口的来源",
		/** Before the kind of a limit. */
		cap: "不得超过的数；",
		measures: {
			stock: "某一天的存量，如年末有多少。",
			annual: "一整年量出的总数。",
			flow: "一年里新增、建成或办成的数；几年的总数已除以年数。",
			ratio: "比例、率或覆盖面。",
			growth: "比上年增长多少。",
			reduction: "比基年下降多少，已折成每年的复合降幅。",
		} satisfies Record<Measure, string>,
		direction: "方向",
		directions: { higher: "越高越好。", lower: "越低越好。", neither: "高低不分好坏。" },
		unit: "单位",
		residents: "每万居民",
		residentsText: "数值除以该地人口普查的常住人口，乘以一万。",
	},
	theme: {
		attention: (theme: string) => `${theme}：占条款与占目标`,
		attentionSubtitle: (theme: string, most: number) =>
			`谈到${theme}的条款占全部条款（空心）、${theme}的目标占全部目标（实心），线从 0 到 ${most}%`,
		attentionNote: "一条可以谈到几个主题，一个目标只归一个主题，两个占比的全部不同。",
		ofClauses: (region: string, percent: string) => `${region}：占条款 ${percent}%`,
		ofTargets: (region: string, percent: string) => `${region}：占目标 ${percent}%`,
		targets: (theme: string) => `${theme}：目标按性质`,
		targetsTitle: (theme: string, regions: string, targets: string, kind: string, count: string) =>
			`${theme}：${regions}地共 ${targets} 个目标，写${kind}的最多，有 ${count} 个`,
		targetsSubtitle: (theme: string) => `规划给${theme}写下的目标，按性质分行，一点一个`,
		clauses: (theme: string) => `${theme}：带数条款`,
		clausesTitle: (theme: string, clauses: string, numbered: string) =>
			`${theme}：谈到它的 ${clauses} 条里，${numbered} 条写了数`,
		clausesSubtitle: (theme: string) => `谈到${theme}的条款，一方一条；实心写了本主题的目标，空心没有`,
		indicators: (theme: string) => `${theme}：同一项指标`,
		indicatorsTitle: (theme: string, rows: string, like: string) =>
			`${theme}：${rows} 项指标两地以上写了数，其中 ${like} 项可以直接并列`,
		indicatorsNoneLike: (theme: string, rows: string) =>
			`${theme}：${rows} 项指标两地以上写了数，没有一项可以不加说明地并列`,
		indicatorsSubtitle: (theme: string) => `${theme}里最能并列的指标，一行一项，每行一把尺，从零起`,
		writing: (theme: string) => `${theme}：怎样写`,
		writingTitle: (theme: string, measure: string, low: string, lowPlan: string, high: string, highPlan: string) =>
			`${theme}：${measure}，从${lowPlan} 的 ${low} 到${highPlan} 的 ${high}`,
		writingSubtitle: (theme: string) => `各份规划怎样写${theme}，一行一种度量，点在从零起的线上`,
		/** Units of measures, by how they are counted. */
		units: { share: "%", per_thousand: "个/千字", count: "个单位", years: "年" } satisfies Record<MeasureUnit, string>,
		basis: (count: string) => `基数 ${count}`,
		intervalNote: "95% 区间说的是：单条条款换一换，数会移动多少。基数太小的不给区间。",
		words: (theme: string) => `${theme}：各地的说法`,
		wordsSubtitle: (theme: string) => `谈${theme}时，各地比别处多用的词；条长是权重，词右是本地与他地的次数`,
		wordsTitle: (theme: string, said: string) => `谈${theme}，${said}`,
		wordsAlt: (theme: string) => `谈${theme}时各地多用的词，后面是本地与他地的次数。`,
		wordsNote: (least: string) =>
			`权重是与其他地区相比的对数几率差除以标准误，以全库用词为先验；低于 ${least} 的（带半圆记号）差别还像偶然，只是迹象。`,
		wordRow: (rank: number) => `第 ${rank} 个词`,
		weight: "标准误",
		clause: "条款",
		clauseText: "规划里编了号的一条；没有编号的规划，是由一个题句领起的一段。一条可以谈到几个主题。",
		target: "目标",
		targetText: "规划写下、要做到的一个数；按它量的是什么归入一个主题。",
	},
	compare: {
		/** The theme in which regions differ most, `said` as the page says it. */
		measuresTitle: (measure: string, said: string) => `${measure}：${said}`,
		measuresSubtitle: (note: string) => `${note}；条从零起，各行同一把尺`,
		targets: (region: string, theme: string, count: string) => `${region}的${theme}目标 ${count} 个`,
		targetUnit: "个",
		kinds: "目标按性质",
		kindsTitle: (themes: string, targets: string, kind: string, count: string) =>
			`${themes}的 ${targets} 个目标里，写${kind}的最多，有 ${count} 个`,
		kindsSubtitle: (themes: string) => `${themes}的目标，按性质分行，一点一个`,
		kindsAlt: (counts: string) => `各地的目标数：${counts}。`,
		places: "目标在文中的位置",
		/** How many targets stand in either half of a plan. */
		halves: (first: string, second: string) => `前半篇 ${first} 个，后半篇 ${second} 个`,
		placesTitle: {
			first: (plan: string, targets: string, count: string) => `${plan} 的 ${targets} 个目标里，${count} 个写在前半篇`,
			second: (plan: string, targets: string, count: string) => `${plan} 的 ${targets} 个目标里，${count} 个写在后半篇`,
		},
		placesSubtitle: (themes: string) => `每份规划一条线，线长是字数，竖线是目标在文中的位置；高的属于${themes}`,
		place: (plan: string, targets: string, focus: string, characters: string) =>
			`${plan} 全文 ${characters} 字，${targets} 个目标，其中重点主题 ${focus} 个。`,
		focus: (count: string) => `重点主题 ${count} 个`,
	},
};
