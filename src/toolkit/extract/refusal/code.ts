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
		if (/[A-Za-z+_#&]$|[第前附表图]$|[A-Za-z\d][-.·:/]$/.test(before) && !/(?:GDP|CPI)$/.test(before))
			return !isLatinSubject(before, after);
		if (/^[A-Za-z]/.test(after) && !/^[A-Za-z]/.test(unit)) return true;
		if (/^(?:强|岁|周岁|号|A级|对\d|对一|比\d|\+|·|[-—]\d)/.test(after)) return true;
		return /^\d{7,}$/.test(text.slice(numeral.start, numeral.end)) && unit === "";
	},
};

/** A name in Latin letters may stand before a count: `高成长性OPC5000家`. */
const isLatinSubject = (before: string, after: string) =>
	/[A-Z]{2,}$/.test(before) && /^(?:家|个|名|项|人|台|件|场|亿|万|余)/.test(after);
