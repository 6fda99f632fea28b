/** Headings of parts that look back, whatever else they name: `1.1“五个中心”建设既定目标如期实现`. */
const looksBack =
	/回顾|总结|完成情况|执行情况|如期(?:实现|完成)|发展成[就果]|(?:主要|突出|显著|重大|历史性)(?:的)?(?:成绩|成就|成效)|取得[^,]{0,8}(?:成绩|成就|成效|进展|突破)|过去(?:一|五|的)|五年来|迈上(?:了)?新台阶/;
/** Headings of parts that describe where a region stands, unless they go on to goals. */
const describes =
	/发展基础|发展现状|现实基础|面临(?:的)?(?:形势|机遇|挑战)|发展(?:环境|形势)|存在(?:的)?(?:问题|不足)|问题和?(?:困难|挑战)|奠定|背景|新机遇|新挑战/;
const looksAhead = /目标|任务|安排|部署|思路|要求/;

/**
 * Returns whether a sentence stands in a part of the plan that looks back or describes (`一、2009年工作回顾`,
 * `发展基础`), where numbers are achievements and no commitments.
 */
export function isReview(sectionPath: readonly string[], planYear: number | null): boolean {
	return sectionPath.some((heading, level) => {
		const year = /((?:19|20)\d{2})年/.exec(heading);
		if (year && planYear !== null && Number(year[1]) < planYear && !/到|至|[-—~]/.test(heading)) return true;
		if (level > 1) return false;
		if (looksBack.test(heading)) return !looksAhead.test(heading.replace(/.*(?:回顾|总结|如期)/, ""));
		return describes.test(heading) && !looksAhead.test(heading);
	});
}
