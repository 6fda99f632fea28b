import type { Refusal } from "./refusal.js";

/**
 * Things that are there already and that the sentence only uses or serves: `围绕隆华新材料等3家“旗舰”企业`,
 * `依托…两大省级园区`, `发挥中车、国恩等16家链主企业领军作用`, `将30余个专业市场…进行统筹整合`.
 */
export const existing: Refusal = {
	name: "existing",
	zh: "已有的事物",
	refuses({ before, after, lead, text, span }) {
		if (
			/(?:^|[,、])(?:围绕|依托|立足|发挥|借助|利用|聚焦|针对|按照|根据|现有|对标|瞄准|以)[^,]*$/.test(before) &&
			!promised.test(before)
		)
			return !/^以[^,]*为(?:目标|契机)/.test(before + after);
		if (/(?:现有|已有|已建成?|原有|在建的|已经|目前有|共有)[^,]{0,8}$/.test(before)) return true;
		if (/(?:^|[,、])将[^,]*$/.test(before) && /进行|统筹整合|纳入/.test(text.slice(span.end, span.end + 40)))
			return true;
		return (
			/等$/.test(lead) &&
			!promised.test(lead.slice(-60)) &&
			/^[\p{Script=Han}“”]{0,8}(?:企业|园区|单位|平台|部门)/u.test(after)
		);
	},
};

const promised =
	/新建|新增|建设|建成|完成|实施|推动|推进|打造|开工|培育|启动|加快|改造|竣工|投产|争取|确保|力争|达到|突破|举办|引进|续建/;
