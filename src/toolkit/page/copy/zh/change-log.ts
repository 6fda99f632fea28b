import type { Sentence } from "../../word/sentence.js";

/** The words of the page of changes, of its feed, and of what stands where something was withdrawn. */
export const changeLog = {
	title: "变动",
	link: "变动与数据版本",
	statement: (count: number, last: string): Sentence => [
		"已记下 ",
		{ figure: String(count) },
		` 次有变动的发布，最近一次在 ${last}。每次都与上一次逐条比对：规划、条款、目标、图、读得准不准。`,
	],
	empty: "还没有变动可记：这份报告之前没有发布过，或发布以来什么也没有变。从下一次变动起，这里逐条写明。",
	version: "数据版本",
	files: { feed: "Atom 订阅", json: "全部变动，JSON", markdown: "最近一次，Markdown" },
	/** What an entry is called where it stands alone: `比策的变动，2026年11月22日`. */
	entryTitle: (date: string) => `${date}的变动`,
	earlier: "更早的变动",
	earlierNote: (count: number) => `另有 ${count} 次更早的变动，只记一句；逐条的在 JSON 里。`,
	kinds: { added: "新增", revised: "修订", reread: "重读", withdrawn: "撤下" },
	reread: "原文没有改，读法或著录改了。",
	clauses: "条款",
	clauseKinds: { added: "增", gone: "删", altered: "改", moved: "移" },
	/** Of a clause that also has another number. */
	formerly: (number: string | null) => (number === null ? "原无序号" : `原第 ${number.replace(/[.．、]$/u, "")} 条`),
	targets: "目标",
	targetColumns: { indicator: "指标", before: "先前", after: "现在" },
	/** Of a target whose sentence alone reads otherwise. */
	quoteOnly: "数没有变，原句的说法变了",
	charts: "图",
	chartsFolded: (count: number) => `${count} 张图，逐一列出`,
	chartKinds: { moved: "数变了", added: "新图", gone: "已撤下" },
	frozen: "冻结版",
	superseded: (version: string) => `${version}，已被取代`,
	rewordedCharts: (count: number) =>
		`另有 ${count} 张图的数没有变，只是所引原句的说法或位置变了；它们的冻结版也另有新版。`,
	accuracy: "读得准不准",
	/** What was left out for its length. */
	more: {
		clauses: (count: number) => `另有 ${count} 处条款变动不列。`,
		targets: (count: number) => `另有 ${count} 个目标的变动不列。`,
		charts: (count: number) => `另有 ${count} 张图不列。`,
	},
	withdrawn: {
		plan: (name: string) => `${name}已撤下`,
		chart: (name: string) => `${name}：此图已撤下`,
		planNote: (day: string | null) =>
			`${day === null ? "" : `${day}起，`}这份规划不再收在库中。它的条款、目标和原句不再展示，也不再计入任何比较。`,
		chartNote: (day: string | null) =>
			`${day === null ? "" : `${day}起，`}报告里不再有这张图：它所用的规划已撤下，或不再写这一项。`,
		why: "说明",
		next: "接替它的规划",
		region: "它的地区",
		frozen: "最后的冻结版",
		changes: "看变动",
		index: "其余规划",
	},
};
