import type { Refusal } from "./refusal.js";

const money = /^(?:元|美元|欧元|港元)$/;
const thing =
	"(?:的|及)?[\\p{Script=Han}“”A-Za-z、()]{0,12}?(?:企业|项目|公司|OPC|个体|单位|园区|集群|村|镇|乡|大户|主体|户|产业|人|品牌|平台|乡镇|街道|机构|商户|基地)";
const sized = new RegExp(`^(?:级|以上|以下|及以上|及以下|以内|[左上]右)?${thing}`, "u");

/**
 * A size that says which things are meant, not how many are promised: `营收超1000万元OPC100家以上`,
 * `投资50亿元以上的储能电池龙头企业`, `过30亿、20亿企业分别达到1家、2家`, `对年产值首次突破10亿元的企业`.
 */
export const threshold: Refusal = {
	name: "threshold",
	zh: "限定对象的规模或条件",
	refuses({ numeral, unit, before, after, text }) {
		if (/^级/.test(after)) return true;
		if (isCondition(before, after)) return true;
		const isLarge = numeral.value.gte(1e4) && unit === "" && /[万亿]$/.test(text.slice(numeral.start, numeral.end));
		if (!money.test(unit) && !isLarge) return false;
		if (
			/(?:给予|奖励|补贴|补助|资助|发放|安排|投入|提供|落实|筹集|争取|扶持|最高|列支|拨付|减免)(?:最高|不超过|资金|不低于|总额|约)*$/.test(
				before,
			)
		)
			return false;
		if (/^、[\d.]+[万亿]/.test(after) && /^[、\d.万亿元]+[\p{Script=Han}]{0,6}(?:企业|项目)/u.test(after)) return true;
		return (
			sized.test(after) && /(?:过|超|突破|达到?|收入|产值|投资|营收|规模|[、和,]|年|的|其中|^)(?:额|总)?$/.test(before)
		);
	},
};

/** `对…达到5万元及以上的企业`: the phrase goes on with 的 and the thing that meets the condition. */
const isCondition = (before: string, after: string) =>
	/(?:^|[对凡])(?:对|凡|对于|符合|凡是|首次|年|月|当年|上年度|上一年度|新)?[^,]*$/.test(before) &&
	/^(?:对|凡|对于|凡是|符合|若|如)/.test(before) &&
	/^(?:以上|以下|及以上|及以下|\(含\)|左右)*的(?:$|[\p{Script=Han}A-Za-z、()]{0,16}(?:企业|项目|单位|个人|机构|人员|主体|OPC|平台|人才|家庭|园区|团队|基地|村|工程)?$)/u.test(
		after,
	) &&
	!/给予|奖励|补贴|补助|资助|按/.test(before);
