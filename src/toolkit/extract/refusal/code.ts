import type { Refusal } from "./refusal.js";

/**
 * A digit that belongs to a name or number of something: `G233`, `PM2.5`, `5G基站`, `5A级景区`, `1+3+N`, `1对1`,
 *                                                          ^^^     ^^^   ^       ^          ^ ^      ^ ^
 * `一号改革工程`, `世界500强`, `第4条`, `3岁以下`, telephone and index numbers.
 */
export const code: Refusal = {
	name: "code",
	zh: "代号、编号、等级或称谓的一部分",
	refuses({ numeral, unit, text }) {
		const before = text.slice(Math.max(0, numeral.start - 4), numeral.start);
		const after = text.slice(numeral.end, numeral.end + 6);
		if (/[前后]$/.test(before)) return !isRank(before, text.slice(numeral.start - 14, numeral.start), unit);
		if (/[A-Za-z+_#&]$|[第附表图]$|第\d+[、和至]$|[A-Za-z\d][-.·:/]$/.test(before) && !/(?:GDP|CPI)$/.test(before))
			return !isLatinSubject(before, after);
		if (/^[A-Za-z]/.test(after) && !/^[A-Za-z]/.test(unit)) return true;
		if (/^(?:岁|周岁)/.test(after) || unit === "岁")
			return !/(?:寿命|年龄)\p{Script=Han}{0,6}$/u.test(text.slice(numeral.start - 12, numeral.start));
		if (/^(?:强|人制|号|A级|对\d|对一|比\d|\+|·|[-—]\d)/.test(after)) return true;
		return /^\d{7,}$/.test(text.slice(numeral.start, numeral.end)) && unit === "";
	},
};

/** A place in a ranking may be promised: `营商环境进入全省前10位`. */
const isRank = (before: string, lead: string, unit: string) =>
	before.endsWith("前") &&
	/^(?:位|名)$/.test(unit) &&
	/(?:进入|跻身|保持|力争|争取|达到|迈入|居|位居|位列|排名)\p{Script=Han}{0,6}前$/u.test(lead);

/** A name in Latin letters may stand before a count: `高成长性OPC5000家`. */
const isLatinSubject = (before: string, after: string) =>
	/[A-Z]{2,}$/.test(before) && /^(?:家|个|名|项|人|台|件|场|亿|万|余|%)/.test(after);
