import type { Refusal } from "./refusal.js";

const built =
	/(?:新建|建成|建设|打造|打造出|创建|培育|举办|开展|引进|设立|成立|完成|新增|改造|推出|建好|建立|开工建设|启动|新开|组建|争创|创成|申报|认定|建|修建|改扩建|新打造|落地|实施|至少|不少于|不低于|达到|超过|突破|每个?(?:镇|村|街道|乡|县|区|县区|学校|社区)[^,]{0,8})$/;
const measure =
	/^(?:家|所|处|座|场|条|项|件|台|辆|个|名|支|只|套|万|亿|次|种|部|栋|幢|间|户|人|张|亩|公里|年|倍|个以上)$/;

/**
 * Numbers written in ideographs are mostly idiom (`一批`, `一次办好`, `进一步`, `三农`, `四好农村路`); they count only
 * before a measure word and after a verb that promises: `新建一家“泉城书房”`, `每个镇(街)打造出一个示范点`,
 *                                                          ^                             ^
 * `不少于一年`, `产业产值过百亿元`.
 */
export const idiom: Refusal = {
	name: "idiom",
	zh: "成语、习语中的数字",
	refuses({ numeral, unit, before, after, text }) {
		if (numeral.form !== "chinese") return false;
		const raw = text.slice(numeral.start, numeral.end);
		if (/百分之$/.test(before)) return false;
		if (/^(?:元|吨|人|亩|公里)$/.test(unit) && /[百千万亿]$/.test(raw))
			return !/(?:过|超过|突破|达到|达|超)$/.test(before);
		if (!measure.test(unit) || !built.test(before)) return true;
		return (
			/^(?:系列|批|体|套|站|网|流|些|定|起|时|致|律|样|类|种|个(?:体系|机制|平台|中心))/.test(after) ||
			/^[万亿]+$/.test(raw)
		);
	},
};
