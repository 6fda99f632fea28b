import type { Refusal } from "./refusal.js";

/**
 * The number of parts in a package of work or words, which is nothing to be reached: `实施12项攻坚行动`,
 * `11个方面132项改革事项`, `25条政策措施`, `7个重点领域`, `围绕五大任务`.
 */
export const packageCount: Refusal = {
	name: "package-count",
	zh: "措施、方面或行动的个数",
	refuses({ unit, before, after, numeral, text }) {
		if (numeral.form === "chinese" && text[numeral.end] === "大") return true;
		if (!/^(?:个|项|条|大|类|种|款|点|件|方面|批)?$/.test(unit)) return false;
		if (
			/^(?:方面|领域|环节|阶段|批次|步骤|维度|原则|层面|重点领域|重大关系|关键环节|角度|字|统一|坚持|聚焦|意识|自信|重点方面|维护|导向|能力|体系|转变)/.test(
				after,
			)
		)
			return true;
		if (
			/^(?:\p{Script=Han}{0,10})(?:改革事项|政策措施|具体措施|措施|举措|攻坚行动|专项行动|行动|意见|政策|条款|攻坚战|机制|新经济赛道|赛道|产业链|链条|计划|方针|路径|战略|创新举措)/u.test(
				after,
			)
		)
			return !/新(?:推出|增|建)|打造/.test(before);
		if (/^(?:民生|惠民|为民|利民)?(?:重点)?实事/.test(after)) return !/(?:办好|办成|办理|完成|实施)$/.test(before);
		return (
			unit === "项" &&
			/^(?:重点|重大|主要|具体|年度|补短板|攻坚|改革)?(?:工作|任务|事项)(?:任务)?(?:$|[,、])/.test(after) &&
			!/完成|新推出|办好/.test(before)
		);
	},
};
