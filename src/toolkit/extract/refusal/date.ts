import type { Refusal } from "./refusal.js";

/**
 * A date, a year, an hour of the day, or a span of time that is a limit and no measured quantity:
 * `到2025年`, `6月底前`, `2至3年内`, `三年行动计划`, `2023—2025`, `1小时经济圈`.
 *    ^^^^     ^          ^^^       ^            ^^^^ ^^^^     ^
 */
export const date: Refusal = {
	name: "date",
	zh: "日期、年份或时限",
	refuses({ numeral, unit, after, before, text }) {
		const next = text.slice(numeral.end, numeral.end + 4);
		if (/^(?:月|日|号|点|时|世纪|年代|年度|季度|旬|届)/.test(next)) return true;
		if (isYear(text.slice(numeral.start, numeral.end)) && /^(?:年|[-—~/.]|\)|》|$)/.test(next)) return true;
		if (unit === "年") return !isGrant(before, after);
		if (unit === "个月" || unit === "天" || unit === "日")
			return /^(?:内|前|后|时间|行动|攻坚)/.test(after) && !/不超过|最[多长高]|压[缩减]|缩短/.test(before);
		return /^(?:小时|分钟)$/.test(unit) && !isServiceTime(before, after);
	},
};

const isYear = (raw: string) =>
	/^(?:19|20)\d{2}(?:[-—~至到](?:19|20)?\d{2})?$/.test(raw) || /^[一二][〇零九]\p{Script=Han}{2}$/u.test(raw);

/** A stretch of years is granted, not a limit, where a comparator bounds it: `不少于一年的专属空间支持`. */
const isGrant = (before: string, after: string) =>
	(/连续$/.test(before) && /^(?:给予|奖励|补贴|发放|资助|补助|免)/.test(after)) ||
	/连续(?:发放|补贴|奖励|给予)$/.test(before) ||
	(/(?:不少于|不低于|不超过|最长|最高|最多|至少|延长至|提高到|达到)(?:为)?$/.test(before) &&
		!/^(?:行动|计划|规划|前|底|末|内完成)/.test(after));

/** Hours are promised where something is done within them or they are cut: `24小时内先行救助`, `压缩至2小时`. */
const isServiceTime = (before: string, after: string) =>
	/^(?:以?内|之内)/.test(after) ||
	/(?:压缩|缩短|控制|减少|不超过|不少于|不低于|达到|超过|完成|培训)(?:到|至|在)?$/.test(before);
