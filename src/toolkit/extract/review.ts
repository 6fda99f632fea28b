const looksBack =
	/回顾|总结|(?:主要|突出|显著|取得|重大|新的?)(?:的)?(?:成绩|成就|成效|进展|突破)|完成情况|执行情况|发展成[就果]|发展基础|发展现状|发展回顾|现实基础|面临(?:的)?(?:形势|机遇|挑战)|发展(?:环境|形势)|存在(?:的)?(?:问题|不足)|过去(?:一|五|的)|五年来|问题和?(?:困难|挑战)|迈上(?:了)?新台阶|目标如期实现|奠定|背景/;

/**
 * Returns whether a sentence stands in a part of the plan that looks back or describes (`一、2009年工作回顾`,
 * `发展基础`), where numbers are achievements and no commitments.
 */
export function isReview(sectionPath: readonly string[], planYear: number | null): boolean {
	return sectionPath.some((heading, level) => {
		const year = /((?:19|20)\d{2})年/.exec(heading);
		if (year && planYear !== null && Number(year[1]) < planYear && !/到|至|[-—~]/.test(heading)) return true;
		return level < 2 && looksBack.test(heading) && !/目标|任务|安排|部署/.test(heading.replace(/.*(?:回顾|总结)/, ""));
	});
}
