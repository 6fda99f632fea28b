import { terms } from "../schema/term-zh.js";
import type { ChangeWords } from "./word.js";

export const zh: ChangeWords = {
	none: "没有变动。",
	plans: {
		added: (count) => `新增 ${count} 份规划`,
		revised: (count) => `修订 ${count} 份规划`,
		reread: (count) => `重读 ${count} 份规划`,
		withdrawn: (count) => `撤下 ${count} 份规划`,
	},
	clauses: "条款",
	targets: "目标",
	sides: { altered: (count) => `改 ${count}`, added: (count) => `增 ${count}`, gone: (count) => `删 ${count}` },
	charts: {
		moved: (count) => `${count} 张图的数变了`,
		added: (count) => `新增 ${count} 张图`,
		gone: (count) => `撤下 ${count} 张图`,
		reworded: (count) => `${count} 张图只改了说法或出处`,
	},
	figures: (count) => `读得准不准有 ${count} 项变动`,
	joins: { name: " ", count: "、", part: "；", end: "。" },
	kinds: {
		added: "增",
		gone: "删",
		altered: "改",
		moved: "移",
		revised: "修订",
		reread: "重读：原文未改，读法或著录改了",
		withdrawn: "撤下",
	},
	plan: (region, title, id) => `${region ?? ""}${title === null ? id : `《${title}》`}`,
	size: (clauses, targets) => `${clauses} 条，${targets} 个目标`,
	replaces: (plan) => `接替${plan}`,
	spaces: "文件只改了空格、换行、全半角或编码",
	clause: (number) => `第${spaced(number)}条`,
	section: (number) => `第${spaced(number)}节`,
	outside: "条款之外",
	place: (ordinal) => `第 ${ordinal} 位`,
	renumbered: (of, before, after, count) =>
		of === "clause"
			? `原第${spaced(before)}条现为第${spaced(after)}条，共 ${count} 条`
			: `原第${spaced(before)}节现为第${spaced(after)}节`,
	target: "目标",
	ofTargets: (count) => `${count} 个目标`,
	chartList: "图",
	accuracyList: "读得准不准",
	reworded: (count) => `另有 ${count} 张图数没有变，只改了所引原句的说法或位置`,
	more: (count) => `另有 ${count} 项`,
	absent: terms.notStated,
	colon: "：",
	comma: "，",
	bounds: terms.bounds,
	fields: {
		...terms.fields,
		title: "标题",
		document_number: "文号",
		issuer: "印发机关",
		plan_type: "文种",
		issued: "印发日期",
		period_start: "规划期起",
		period_end: "规划期止",
		region: "地区",
		region_code: "区划代码",
		supersedes: "接替",
		source_url: "来源",
		note: "说明",
		source_sha256: "源文件",
		clauses: "条款数",
	},
	codes: {
		...terms.kinds,
		...terms.planTypes,
		...terms.bindings,
		year: "年",
	},
	accuracy: {
		"target.f1": "目标 F1",
		"target.record": "整条目标",
		"clause.f1": "条款 F1",
		"primary.right": "主题",
		"focus.f1": "重点主题 F1",
	},
};

/** Digits stand apart from Chinese characters, Chinese numerals do not: `第 12 条`, `第三条`. */
function spaced(number: string): string {
	return /^\d/.test(number) ? ` ${number} ` : number;
}
