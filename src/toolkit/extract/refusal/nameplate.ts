import type { Refusal } from "./refusal.js";

const physical =
	/^(?:千瓦|瓦|兆瓦|吉瓦|MWh?|GW|kWh?|千伏安?|kV|蒸吨|蒸吨\/小时|吨|立方米|立方|千瓦时|吨标准煤|米|毫米|厘米|平方米|亩|兆|床|张|吨\/[日年天]|头|只|套|件|公里)$/;
const bulk = /^(?:千瓦|瓦|兆瓦|吉瓦|MWh?|GWh?|kW|吨|立方米|立方|千瓦时|蒸吨)$/;
const plant =
	/^(?:级|以[上下])?(?:的)?[\p{Script=Han}A-Za-z()“”]{0,14}?(?:项目|生产线|机组|高炉|装置|锅炉|输变电|变电站|黄埠|风电|光伏电站|渔光互补|渔农光|储能|码头|泊位|水库|电站|光伏发电|发电|管廊|煤矿|冶炼|热电|广场)/u;
const always = /^(?:千伏|kV|蒸吨|英寸|蒸吨\/小时)$/;

/**
 * The size on the nameplate of a work that is named: `1号3800立方米高炉建设`, `华电60MW渔光互补`, `110千伏输变电工程`,
 *                                                        ^^^^              ^^               ^^^
 * `日产4500吨水泥生产线`. A size that the sentence promises to add stands after its noun (`新增光伏建设容量10万千瓦`).
 */
export const nameplate: Refusal = {
	name: "nameplate",
	zh: "具名项目的铭牌规模",
	refuses({ unit, before, after, text, numeral }) {
		if (always.test(unit) || /^(?:英寸|伏|车道|吨级|马力)/.test(text.slice(numeral.end, numeral.end + 4))) return true;
		if (/(?:日产|年产|[日年]处理(?:污水|垃圾|生活垃圾)?|单机容量)$/.test(before)) return true;
		if (/(?:现有|已有|原有)$/.test(before) && /^\p{Script=Han}/u.test(after)) return true;
		if (/总投资$/.test(before)) return !/^[,、]?(?:[^,]{0,4}计划|年度)?总投资$/.test(before);
		if (
			/(?:总?投资|占地|总?面积|总?长|吞吐量|总?规模|库容|装机)(?:约|达)?$/.test(before) &&
			/^的\p{Script=Han}/u.test(after) &&
			!/基金|资金/.test(after)
		)
			return true;
		if (/^[只头羽]$/.test(unit) && /^\p{Script=Han}{0,12}(?:基地|养殖场|牧场|项目)/u.test(after)) return true;
		if (
			(bulk.test(unit) || /^[头只羽]$/.test(unit)) &&
			/^\p{Script=Han}[^,;。]{0,60}等(?:重点|重大)?(?:项目|生产线|工程)|^\p{Script=Han}{1,10}\d+(?:个|家|户|座|处|项|条|台|套)/u.test(
				after,
			)
		)
			return true;
		if (physical.test(unit) && /^[^,;。]{0,14}等\d+个/.test(after)) return true;
		return (
			physical.test(unit) &&
			plant.test(after.replace(/^\/\d+[A-Za-z]+/, "")) &&
			!/^(?:亩|公里|平方米|套|件|头|只|张)$/.test(unit)
		);
	},
};
