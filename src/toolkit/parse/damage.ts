import type { Span } from "../text/view.js";
import type { Paragraph } from "./paragraph.js";

/** Something in the text that a reader of the plan should know: a rule's name, its place, and what was found. */
export interface Damage extends Span {
	rule: string;
	message: string;
}

interface DamageRule {
	rule: string;
	pattern: RegExp;
	message(found: string): string;
	/** Whether the rule looks at the lines before the body only. */
	front: boolean;
}

/** Marks that characters were lost on the way from the office to the portal. */
const rules: readonly DamageRule[] = [
	// 高政办字〔202412 for 〔2024〕12号
	{
		rule: "damaged-document-number",
		pattern: /\p{Script=Han}{2,10}\[\d{4,}(?![\d\]])/gu,
		message: (found) => `文号缺字: ${found}`,
		front: true,
	},
	// 2024628 for 2024年6月28日
	{
		rule: "damaged-date",
		pattern: /^(?:19|20)\d{2}\d{2,4}$/g,
		message: (found) => `日期缺“年月日”: ${found}`,
		front: true,
	},
	// 26%8.5% for 26%、8.5%
	{
		rule: "missing-separator",
		pattern: /\d{1,4}(?:\.\d{1,4})?%\d{1,4}(?:\.\d{1,4})?%/g,
		message: (found) => `两个数值之间缺顿号: ${found}`,
		front: false,
	},
	// 建成2如康家园 for 建成2家如康家园
	{
		rule: "missing-measure-word",
		pattern:
			/(?:建成|新建|建设|打造|培育|新增|创建)\d{1,3}(?=[\p{Script=Han}])(?![个家所处项座件种条支台辆名人户套间场次张年月日万千百亿余多大级号公平立亩吨元米栋幢批只期届类对])/gu,
		message: (found) => `数字之后缺量词: ${found}`,
		front: false,
	},
];

/** Returns the damage in a laid-out text: what the rules above find, and closing quotes whose opening quote is gone. */
export function findDamage(all: readonly Paragraph[]): Damage[] {
	const found: Damage[] = [];
	for (const paragraph of all) {
		if (paragraph.role === "furniture" || paragraph.role === "contents") continue;
		for (const { rule, pattern, message, front } of rules) {
			if (front !== (paragraph.role === "front")) continue;
			for (const match of paragraph.text.matchAll(pattern)) {
				const start = paragraph.start + match.index;
				found.push({ rule, start, end: start + match[0].length, message: message(match[0]) });
			}
		}
		for (const damage of orphanQuotes(paragraph)) found.push(damage);
	}
	return found;
}

function orphanQuotes({ text, start }: Paragraph): Damage[] {
	const found: Damage[] = [];
	let open = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "“") open++;
		if (text[at] !== "”") continue;
		if (open > 0) open--;
		else found.push({ rule: "missing-opening-quote", start: start + at, end: start + at + 1, message: "缺左引号" });
	}
	return found;
}
