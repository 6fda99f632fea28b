import type { Candidate } from "../candidate.js";
import type { Refusal } from "./refusal.js";

const built =
	/(?:新建|建成|建设|打造|打造出|创建|培育|举办|开展|引进|设立|成立|完成|新增|改造|推出|建好|建立|开工建设|启动|新开|组建|争创|创成|申报|认定|建|修建|改扩建|新打造|落地|实施|解决|至少|不少于|不低于|达到|超过|突破|翻|每个?(?:镇|村|街道|乡|县|区|县区|学校|社区)[^,]{0,8})$/;
const measure =
	/^(?:家|所|处|座|场|条|项|件|台|辆|个|名|支|只|套|万|亿|次|种|部|栋|幢|间|户|人|张|亩|公里|年|倍|番|口|头|吨|平方米|公顷|人次|个百分点|个以上)$/;
const counted = /^(?:个|家|处|所|座|条|项|场|名|套|台|辆|支|部|口)$/;
/** `九届十一次、十二次全会精神`. */
const sitting = /^(?:[、和][一二三四五六七八九十]+次)*(?:党代会|全体会议|全会|代表大会|会议|集体学习)/;
const slogan = /^(?:有限|公司|独资|系列|批|体|套|站|网|流|些|定|起|时|致|律|样|类|种|件事|个(?:体系|机制|平台|中心))/;

/**
 * Numbers written in ideographs are mostly idiom (`一批`, `一次办好`, `进一步`, `三农`, `四好农村路`). They count before a
 * measure word where a verb promises (`新建一家“泉城书房”`, `不少于一年`), where they close a list (`幼儿园一所、…两所`),
 *                                          ^                                            ^      ^
 * and where they are long enough to be nothing else (`植树造林三万亩`, `新建日间照料中心十二处`, `奖励一万元`).
 */
export const idiom: Refusal = {
	name: "idiom",
	zh: "成语、习语中的数字",
	refuses(candidate) {
		const { numeral, unit, before, after, text } = candidate;
		if (numeral.form !== "chinese" || /百分之$/.test(before)) return false;
		const raw = text.slice(numeral.start, numeral.end);
		if (/^(?:元|吨|人|亩|公里)$/.test(unit) && /^[百千万亿]+$/.test(raw))
			return !/(?:过|超过|突破|达到|达|超)$/.test(before);
		if (unit === "次" && sitting.test(after)) return true;
		if (/(?:发现|取缔|查处|打击|整治|成熟|关停)$/.test(before) && raw === "一") return true;
		if (unit === "个百分点" || (unit === "元" && isLong(raw))) return false;
		if (/^[百千万]$/.test(raw)) return !(measure.test(unit) && /[^、,](?:近|超|超过|过|突破|达到?|上)$/.test(before));
		return !(measure.test(unit) && (isLong(raw) || isPromised(candidate) || closesList(candidate)));
	},
};

/** Two ideographs or more that form one number: `三万`, `十二`; not `一二三`, not `一个又一个`. */
const isLong = (raw: string) => raw.length > 1 && /[十百千万]/.test(raw) && !/[一二三四五六七八九]{2}/.test(raw);

const isPromised = ({ before, after }: Candidate) => built.test(before) && !slogan.test(after);

/** A single number ends its phrase after a noun (`日间照料中心一个`), or goes on with a list (`两所幼儿园、一所小学`). */
function closesList({ unit, before, after }: Candidate): boolean {
	if (!counted.test(unit)) return false;
	if (/^(?:以上|左右)?(?:$|[、和及])/.test(after))
		return /[\p{Script=Han}”)]$/u.test(before) && !/(?:第|这|那|每|同|任何|哪|唯|合|统)$/.test(before);
	return (
		/(?:新建|建成|建设|打造|培育|新增|完成|改造|创建)[^,;]*[一二两三四五六七八九\d][\p{Script=Han}]{2,12}[、和]$/u.test(
			before,
		) && !slogan.test(after)
	);
}
