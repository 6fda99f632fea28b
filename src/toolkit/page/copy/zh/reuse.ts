import type { Part, Sentence } from "../../word/sentence.js";

/** The words of the reuse page. */
export const reuse = {
	title: "复用",
	statement: (facts: {
		plans: string;
		pairs: Part;
		sharing: Part;
		least: string;
		passages: Part;
		characters: Part;
		share: Part;
	}): Sentence => [
		`${facts.plans}份规划两两相比，`,
		facts.pairs,
		" 对里 ",
		facts.sharing,
		` 对有${facts.least}个字以上的同文。除去套话共 `,
		facts.passages,
		" 处、",
		facts.characters,
		" 字，最多的一对也只占一份规划的 ",
		facts.share,
		"。",
	],
	longest: (characters: Part, a: string, b: string): Sentence => ["最长一处 ", characters, ` 字，见于${a} 和${b}。`],
	nothing: (plans: string, least: string) =>
		`${plans}份规划两两相比，没有一处${least}个字以上的同文：各写各的，或同文比这更短。`,
	onlyStock: (plans: string, passages: Part): Sentence => [
		`${plans}份规划两两相比，同文 `,
		passages,
		" 处全是套话，没有一处是各自的内容。",
	],
	single: "库中不足两份规划，没有可以对照的。",
	matrix: "谁与谁同文",
	matrixNote:
		"一行是一份规划：它有多少字也见于列中那份，占它条文的百分比；下面是处数、字数，和它印发在先还是在后。点一格，只看这一对。",
	pairsNote: "一行是一对规划：前一份有多少字也见于后一份，占前一份条文的百分比。点一行，只看这一对。",
	summary: (facts: { plans: number; sharing: number; pairs: number; top: string | null }) =>
		`${facts.plans} 份规划两两共有的文字，${facts.pairs} 对里 ${facts.sharing} 对有同文${facts.top === null ? "" : `，最多的是${facts.top}`}。`,
	top: (plan: string, other: string, share: string) => `${plan} 与${other}，占前者 ${share}%`,
	texts: { substance: "内容", stock: "套话", all: "全部" },
	text: "文字",
	theme: "主题",
	least: "至少",
	leastCharacters: (count: number) => `${count} 字`,
	themeAll: "全部",
	themeOther: "其他",
	pair: "只看",
	pairOf: (a: string, b: string) => `${a} × ${b}`,
	clear: "清除",
	passages: "同文",
	shown: (count: number) => `${count} 处`,
	none: "这样选，没有同文。",
	more: (count: number) => `只列最长的，另有 ${count} 处不列；全部在笔记本的 reuse 表里。`,
	cell: (passages: number, characters: string) => `${passages} 处 ${characters} 字，`,
	before: "在先",
	after: "在后",
	undated: "先后不明",
	whole: (characters: string) => `全文 ${characters} 字`,
	characters: "字相同",
	similarity: (percent: string) => `相似 ${percent}%`,
	stockMark: "套话",
	sideBySide: "对读",
	stockNote: "套话是任何地方的规划都会写的话：以……为指导、加强组织领导、落实工作责任，或十分之一以上的规划都有的字句。",
	differenceNote: "加底色的是两边不同的字；灰字是上下文。左边是印发在先的一份。",
	columns: {
		plan: "规划",
		other: "对照",
		passages: "处数",
		characters: "字数",
		share: "占本文 %",
		stock: "套话占本文 %",
		order: "先后",
	},
};
