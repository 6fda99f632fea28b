import type { Refusal } from "./refusal.js";

const money = /^(?:元|美元|欧元|港元)(?:\(含\p{Script=Han}?\))?$/u;
const granted =
	/(?:给予|奖励|补贴|补助|资助|发放|安排|投入|提供|落实|筹集|争取|扶持|最高|列支|拨付|减免|奖补)(?:最高|不超过|资金|不低于|总额|约|一次性|到|至)*$/;
const thing =
	"(?!、)[\\p{Script=Han}“”A-Za-z、]{0,12}?(?:企业|项目|公司|OPC|个体|单位|园区|集群|村|镇|乡|县(?![城级域乡])|大户|主体|户|产业|品牌|平台|街道|机构|商户|基地)";
const sized = new RegExp(`^(?:级|以上|以下|及以上|及以下|以内)?(?:的|及)?${thing}`, "u");
const sizeWord = /(?:过|超|突破|达到?|收入|产值|投资|营收|规模|年|的|其中|^)(?:额|总)?上?$/;
const condition = new RegExp(`^(?:以上|以下|及以上|及以下|\\(含\\)|左右)*的(?:$|${thing}$)`, "u");

/** `培育100家年销售收入1亿元以上…农业龙头企业`. */
const sizeAfterCount =
	/\d(?:家|个|户)年?(?:主营业务收入|营业收入|销售收入|产值|营收|投资额?|税收|交易额|销售额|成交额|出口额)(?:超过?|达到?|突破|在)?$/;

/** `打造一个5000亩以上园区`. */
const countsSized = /[一二三四五六七八九十两\d](?:个|家|处|座|片|块|条)$/;

/** A size, its thing and how many of them: `20亿元以上企业1家`, `100亩以上连片蔬菜基地10个`. */
const sizedCount = /^(?:以上|以下|级|及以上)(?:的)?[^,;。\d]{1,20}?\d+(?:个|家|户|座|处|项|条)/;

/**
 * A size that says which things are meant, not how many are promised: `营收超1000万元OPC100家以上`,
 *                                                                            ^^^^^^
 * `投资50亿元以上的储能电池龙头企业`, `过30亿、20亿企业分别达到1家、2家`, `25户以上自然村`,
 * `对年产值首次突破10亿元的企业,给予50万元奖励`.
 */
export const threshold: Refusal = {
	name: "threshold",
	zh: "限定对象的规模或条件",
	refuses({ numeral, unit, before, after, lead, text, span }) {
		if (/^级/.test(after) || /未(?:超过|达到|满|突破)$/.test(before)) return true;
		const tail = after.split(/[([]/)[0] ?? "";
		const isRange = /[-—~～至]/.test(text.slice(span.start, span.end));
		const isBare = unit === "" && /[万亿]$/.test(text.slice(numeral.start, numeral.end));
		if (/(?:设立|组建|成立|建立)[^,;]*$/.test(before) && /^的?[^,;]{0,16}(?:基金|资金)/.test(tail)) return false;
		if (/每(?:新增|引进|培育|创建|招引|新建|满|增加|超过)$/.test(before) || /^(?:以上|以下)?的[再分按]/.test(tail))
			return true;
		if (/\((?:上?年度?)?(?:主营业务收入|营业收入|产值|销售收入)[^)]*$/.test(before)) return true;
		if (sizeAfterCount.test(before)) return true;
		if (/%的[^,;]{1,14}(?:超过?|达到?|突破|不低于)$/.test(before)) return true;
		if (countsSized.test(before) && /^以[上下](?:的)?\p{Script=Han}/u.test(tail)) return true;
		if (sizedCount.test(tail) && !/^(?:家|个|项|所|处|条|座|场|件|%|‰)/.test(unit)) return true;
		if (meetsCondition(before, tail) || precedesGrant(lead, text.slice(span.end, span.end + 120), unit, isRange))
			return true;
		if (
			/^(?:户|人|名|张|亩|头|只|床)$/.test(unit) &&
			/^[^,;。\d]{0,4}以上(?:的[^,;。]{2,16}|(?:自然村|行政村|村庄|村|\p{Script=Han}{1,12}(?:村寨|片区|小区|城市|城镇|乡镇)))/u.test(
				tail,
			)
		)
			return !granted.test(before);
		if (!money.test(unit) && !isBare) return false;
		if (granted.test(before)) return false;
		if (/^以[上下](?:的)?(?:不少于|达到|\d)/.test(tail)) return true;
		if (/(?:过|超|超过|突破)$/.test(before) && /^的(?:达到?|突破|超过|\d)/.test(tail)) return true;
		if (/^、[\d.]+[万亿]/.test(tail) && /^[、\d.万亿元]+[\p{Script=Han}]{0,6}(?:企业|项目)/u.test(tail)) return true;
		// 投资上1000万元的30个工业项目
		if (sizeWord.test(before) && /^的\d+(?:个|家|户)/.test(tail)) return true;
		return sized.test(tail) && (sizeWord.test(before) || (!isBare && /[、和,]$/.test(before)));
	},
};

/** `投入500万元—5000万元,奖励投资额度的5%—20%`: a bound or a range, and right after it the grant. */
const grantNext = /^,(?:一次性|分别|再)?(?:给予|奖励|补助|补贴|资助|贴息)(?!资金|经费)[^,;。]{0,24}?\d/;
const bounded = /^(?:及?以[上下]|\([^)]*\))/;

/** `对…达到5万元及以上的企业`: the phrase goes on with 的 and the thing that meets the condition. */
const meetsCondition = (before: string, tail: string) =>
	/^(?:对|凡|对于|凡是|符合|若|如)/.test(before) &&
	condition.test(tail) &&
	!/给予|奖励|补贴|补助|资助|按|提供/.test(before);

/**
 * In a sentence that grants something, what stands before the grant and runs on to 的 is what earns it:
 * `固定资产投资1000万元以上且亩均投资强度不低于200万元的工业类项目,按固定资产投资的5%—20%给予企业奖励`,
 * `营业面积在100平方米以上,经营满一年的一次性奖励1万元`.
 */
function precedesGrant(lead: string, rest: string, unit: string, isRange: boolean): boolean {
	const own = lead.slice(lead.search(/[^;]*$/));
	const since = own.slice(own.search(/[^,]*$/));
	if (/(?:给予|奖励|补贴|补助|资助|扶持|贴息|按照?|参照|最高|不超过|提供|发放)[^,]*$/.test(since)) return false;
	if (/^(?:以上|及以上)?(?:的)?,?(?:实行|采取|按)“?一事一议/.test(rest)) return true;
	const grant = /^([^;。]{0,90}?)(?:给予|奖励|补助|补贴|资助|扶持|贴息)/.exec(rest);
	if (!grant) return false;
	const between = grant[1] ?? "";
	if (/的(?:[,]|[\p{Script=Han}A-Za-z()“”、]{1,20}[,,])/u.test(between)) return true;
	if (unit === "%") return false;
	if ((isRange || bounded.test(rest)) && grantNext.test(rest.replace(bounded, "")))
		return !/(?:列支|安排|拨付|筹集|争取|发放|落实)[^,]{0,6}$/.test(since);
	return /(?:的(?:[\p{Script=Han}、]{1,16}(?:进行|予以))?)(?:每\p{Script=Han}{1,2}|一次性|分别|再|均|可)*$/u.test(
		between,
	);
}
