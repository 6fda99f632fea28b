import type { Refusal } from "./refusal.js";

const pastTime =
	/(?:去年|上年(?!度|结转)|过去(?:的)?(?:一|五|三)年|[近五三]年来|截至|截止|(?<![项科])目前(?!期)|以来)(?!增长|末以前)[^。;]*$/;
const comparison = /(?:较|比|按)(?:去年|上年)[^,。;]*$/;
const alreadyDone = /(?:已|已经|业已)(?:累计|经|完成|建成|达|有|有了|实现|成功|培育|发展|认定)[^,;]*$/;
const perfective = /(?:完成|建成|实现|新增|解决|发放|改造|培育|引进|达到)了[^,;]*$/;
const ranked = /^,?(?:增速|总量)?(?:居|位居|位列|列)全(?:省|市|国)第/;
const openingYear = /(?:^|[,;(])((?:19|20)\d{2})年(?!底前|前|[-—至到])/g;
const future = /力争|确保|争取|到20\d\d年|今年|计划|将|目标|努力|要(?!求)|年内/;

/**
 * What has been reached already: a statement of the past year (`2009年…全年实现生产总值155.86亿元`, `去年`, `截至目前`,
 * `已建成`, `完成了`). The parts of a plan that look back are refused as a whole; see review.ts.
 */
export const achievement: Refusal = {
	name: "achievement",
	zh: "已完成的成绩",
	refuses({ lead, before, text, span }, { periodStart }) {
		if (pastTime.test(lead) && !future.test(lead) && !/基础上[^。;]*$/.test(lead)) return !comparison.test(lead);
		if (alreadyDone.test(before) || perfective.test(before) || ranked.test(text.slice(span.end, span.end + 16)))
			return true;
		const statement = lead.slice(Math.max(lead.lastIndexOf("。"), lead.lastIndexOf(";")) + 1);
		const year = Number([...statement.matchAll(openingYear)].at(-1)?.[1] ?? 0);
		return periodStart !== null && year > 0 && year < periodStart && !future.test(lead);
	},
};
