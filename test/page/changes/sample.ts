import type { ClauseText, RevisedPlan, TargetText } from "../../../src/toolkit/change/change.js";
import type { ChangeEntry, ChangeLog, WithdrawnPlan } from "../../../src/toolkit/change/log.js";

/** What changed in two releases, made by hand, with an example of each kind of change. */
export const weicheng = {
	document_id: "weicheng-2023-2025-action-plan",
	title: "潍城区“三个年”活动三年行动计划",
	region_code: "370702",
	region: "潍城区",
};

const gone = { document_id: "gaoqing-2019-key-points", title: null, region_code: "370322", region: "高青县" };

export function clause(number: string | null, heading: string, text: string, ordinal = 3): ClauseText {
	return { clause_id: `${weicheng.document_id}#${ordinal}`, number, heading, text };
}

export function target(changed: Partial<TargetText> = {}): TargetText {
	return {
		target_id: `${weicheng.document_id}/7ecdaafc`,
		clause_id: `${weicheng.document_id}#3`,
		indicator: "高新技术企业",
		raw: "100",
		value: 100,
		value_max: null,
		unit: "家",
		comparator: "ge",
		kind: "level",
		deadline: "2025",
		quote: "到2025年，高新技术企业达到100家以上。",
		...changed,
	};
}

export const revision: RevisedPlan = {
	kind: "revised",
	plan: weicheng,
	before: weicheng,
	fields: [{ field: "issued", before: "2023-03-01", after: "2023-04-11" }],
	clauses: [
		{
			kind: "altered",
			before: clause(
				"3.",
				"培育创新主体",
				"实施科技型企业梯次培育计划，到2025年，高新技术企业达到100家以上，科技型中小企业达到150家。",
			),
			after: clause(
				"3.",
				"培育创新主体",
				"实施科技型企业梯次培育计划，到2025年，高新技术企业达到120家以上，科技型中小企业突破160家。",
			),
		},
		{
			kind: "added",
			before: null,
			after: clause("4.", "<b>建设平台</b>", "新建市级以上创新平台5个，<script>alert(1)</script>。", 4),
		},
		{ kind: "gone", before: clause("9.", "清理僵尸企业", "全面完成“僵尸企业”处置。", 9), after: null },
		{
			kind: "moved",
			before: clause("7.", "强化用能管理", "万元产值能耗下降3%。", 7),
			after: clause("12.", "强化用能管理", "万元产值能耗下降3%。", 12),
		},
		{
			kind: "altered",
			before: { clause_id: null, number: null, heading: null, text: "潍城区人民政府办公室 2023年3月1日" },
			after: { clause_id: null, number: null, heading: null, text: "潍城区人民政府办公室 2023年4月11日" },
		},
	],
	renumbered: [{ of: "clause", before: ["4.", "64."], after: ["5.", "65."], count: 61 }],
	targets: [
		{
			before: target(),
			after: target({ raw: "120", value: 120, quote: "到2025年，高新技术企业达到120家以上。" }),
			fields: [
				{ field: "value", before: "100", after: "120" },
				{ field: "kind", before: "level", after: "increment" },
			],
		},
		{
			before: null,
			after: target({ target_id: "x/1", indicator: "市级以上创新平台", raw: "5", unit: "个", comparator: "eq" }),
			fields: [],
		},
		{
			before: target({ target_id: "x/2", indicator: "僵尸企业", raw: "3", comparator: "eq" }),
			after: null,
			fields: [],
		},
	],
};

export const newest: ChangeEntry = {
	at: "2026-11-22T11:03:06Z",
	id: "1f0c9a7be2d4",
	change: {
		plans: [
			{
				kind: "added",
				plan: {
					...weicheng,
					document_id: "chengyang-2026",
					title: "城阳区2026年重点工作",
					region: "城阳区",
					region_code: "370214",
				},
				clauses: 53,
				targets: 61,
			},
			revision,
			{ kind: "withdrawn", plan: gone, clauses: 40, targets: 12 },
		],
		charts: [
			chart("indicator/high_tech_firms", "高新技术企业", "High-tech firms", "0f62df8c41d2", "7a08521c2802"),
			chart("indicator/platforms", "创新平台", "Innovation platforms", null, "b14a4edf62ca"),
			chart("region/370322/words", "高青谈重点主题时多用的词", "Words of Gaoqing", "db2dcd03aa11", null),
			{
				...chart("theme/green/words", "绿色：各地的说法", "Green: words", "aaaaaaaaaaaa", "bbbbbbbbbbbb"),
				moved: false,
			},
		],
		accuracy: [{ set: "plans", figure: "target.f1", before: 0.921, after: 0.93 }],
	},
};

export const older: ChangeEntry = {
	at: "2026-11-20T02:00:00Z",
	id: "b14a4edf62ca",
	change: {
		plans: [{ ...revision, kind: "reread", fields: [], clauses: [], renumbered: [] }],
		charts: [],
		accuracy: [],
	},
};

export const withdrawn: WithdrawnPlan = {
	plan: gone,
	withdrawn: "2026-11-21",
	note: "原件已由发布机关撤回",
	supersededBy: "gaoqing-2024-key-points",
};

export const log: ChangeLog = {
	schema: 1,
	entries: [newest, older],
	withdrawnPlans: [withdrawn],
	withdrawnCharts: [
		{
			id: "region/370322/words",
			title: { zh: "高青谈重点主题时多用的词", en: "Words of Gaoqing" },
			withdrawn: "2026-11-22",
			version: "db2dcd03aa11",
		},
	],
};

function chart(id: string, zh: string, en: string, before: string | null, after: string | null) {
	return { id, title: { zh, en }, before, after, moved: true };
}
