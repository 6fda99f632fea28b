import type { PlanType } from "../schema/document.js";

/** Headings of parts that look back, whatever else they name: `1.1“五个中心”建设既定目标如期实现`. */
const looksBack =
	/回顾|总结|完成情况|执行情况|如期(?:实现|完成)|发展成[就果]|(?:主要|突出|显著|重大|历史性)(?:的)?(?:成绩|成就|成效)|过去(?:一|五|的)|五年来/;
/** What a plan says of what was done and of what it wants alike: `改革开放取得突破`, `推动乡村振兴取得新进展`. */
const results = /取得[^,]{0,8}(?:成绩|成就|成效|进展|突破)|迈上(?:了)?新台阶/;
const wanted = /推动|推进|促进|力争|努力|奋力|确保/;
/** Headings of parts that describe where a region stands, unless they go on to goals. */
const describes =
	/发展基础|发展现状|现实基础|面临(?:的)?(?:形势|机遇|挑战)|发展(?:环境|形势)|存在(?:的)?(?:问题|不足)|问题和?(?:困难|挑战)|奠定|背景|新机遇|新挑战/;
const looksAhead = /目标|任务|安排|部署|思路|要求/;
/** A work report reviews under such a heading; any other plan, which reviews little, calls for what is new. */
const isWanted = (heading: string, above: readonly string[], type: PlanType) =>
	wanted.test(heading) ||
	(type !== "report" && /取得[^,]{0,8}新|全力|着力|聚力|加快/.test(heading)) ||
	[heading, ...above].some((one) => looksAhead.test(one));

/**
 * Returns whether a sentence stands in a part of the plan that looks back or describes (`一、2009年工作回顾`,
 * `发展基础`), where numbers are achievements and no commitments.
 */
export function isReview(sectionPath: readonly string[], planYear: number | null, type: PlanType = "report"): boolean {
	return sectionPath.some((heading, level) => {
		const year = /((?:19|20)\d{2})年/.exec(heading);
		if (year && planYear !== null && Number(year[1]) < planYear && !/到|至|[-—~]/.test(heading)) return true;
		if (level > 1) return false;
		if (results.test(heading) && !isWanted(heading, sectionPath.slice(0, level), type)) return true;
		if (looksBack.test(heading)) return !looksAhead.test(heading.replace(/.*(?:回顾|总结|如期)/, ""));
		return describes.test(heading) && !looksAhead.test(heading);
	});
}
