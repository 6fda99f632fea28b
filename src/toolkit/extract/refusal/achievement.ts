import type { Refusal } from "./refusal.js";

/**
 * What has been reached already: a sentence of the past year (`2009年…全年实现生产总值155.86亿元`, `去年`, `截至目前`,
 * `已建成`, `累计完成了`), or any sentence of the part that looks back (see review.ts).
 */
export const achievement: Refusal = {
	name: "achievement",
	zh: "已完成的成绩",
	refuses({ lead, before, after, text, numeral, sentence }, { periodStart }) {
		if (
			/(?:去年|上年|过去(?:的)?(?:一|五|三)年|[近五三]年来|截至|截止|目前|以来)(?!增长|末以前)[^。;]*$/.test(lead) &&
			!future.test(lead)
		)
			return !/(?:较|比|按)(?:去年|上年)[^,。;]*$/.test(lead);
		if (/(?:已|已经|业已)(?:累计|经|完成|建成|达|有|有了|实现|成功|培育|发展|认定)[^,;]*$/.test(before)) return true;
		if (/(?:完成|建成|实现|新增|解决|发放|改造|培育|引进|达到)了[^,;]*$/.test(before)) return true;
		if (/居全(?:省|市|国)第|位居|排名/.test(after.slice(0, 8))) return true;
		const years = [
			...text.slice(sentence.start, numeral.start).matchAll(/(?<![到至前])((?:19|20)\d{2})年(?!底前|前)/g),
		];
		const year = Number(years.at(-1)?.[1] ?? 0);
		return (
			periodStart !== null &&
			year > 0 &&
			year < periodStart &&
			!future.test(lead) &&
			!/(?:较|比|与|以|按|自)(?:19|20)\d{2}年[^,。;]*$/.test(lead)
		);
	},
};

const future = /力争|确保|争取|到20\d\d年|今年|计划|将|目标|努力|要(?!求)|年内/;
