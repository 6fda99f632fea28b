import type { PlanType } from "../schema/document.js";
import type { Comparator, Kind } from "../schema/target.js";
import type { Candidate } from "./candidate.js";

const ratioUnit = /^[%‰]$|百分点$|^倍$/;
const falls = /(?:下降|降低|减少|压减|削减|降幅(?:达到?)?|压缩|减排|递减)[^,、;]{0,6}$/;
const rises =
	/(?:增长|增速|增幅|涨幅|递增|增加|提高|提升|上升|上浮|增量)(?:率)?(?:力争|达到?|保持在?|在|不低于|超过|高于|控制在|约|为|到)?[^,、;\p{Script=Han}]{0,4}$/u;
const grant =
	/给予|补贴|补助|奖励|资助|贴息|扶持|报销|贷款(?:最高)?额度|(?:补贴|补助|保障|低保|供养|缴费|奖励|资助|收费)标准|低保由|供养由|优惠期|免费|最高(?:可获|不超过|额度)|奖补|减免|每人不超过|分档|封顶|免租|一次性/;
const holds =
	/(?:达到?|突破|超过|保持|稳定|维持|累计|发展到|提高到|提高至|提升到|提升至|增加到|增至|扩大到|扩大至|总数|总量|总规模|保有量|拥有|汇聚|集聚|覆盖|控制在|动态保持|过|超)(?:在|到|为|约|近|了)?$/;
const adds =
	/新增|新建|新引进|新培育|新认定|新打造|新创建|新开工|新改建|新推出|新申报|新实施|新设|新签|引进|建成|建设|培育|打造|举办|开展|完成|实施|组织|发放|改造|创建|争创|认定|评选|开发|投资(?=[^额率])|推出|培训|选派|研发|挖掘|撬动|吸引|形成|落地|入库|争取|安排|投放|发展(?!到)|新修|新栽|资助|提供|招收|招生|安置|转移|搬迁|再就业|输出|整治|治理|修复|绿化|栽|植|建|新发展|签约|推广|配送|放映|促成|转化/;
const stockNoun =
	/(?:产值|增加值|总额|总收入|收入|进出口额?|产量|总产|产能|人口|面积|总量|总数|保有量|拥有量|数量|人数|数|密度|容积率|浓度|床位|规模|存量|库|企业库|里程|覆盖面|接待(?:国内外)?(?:游客)?)$/;

/**
 * Returns what a value measures (see Kind): shares and rates by their verb (`下降9%` reduction, `增长10%` growth,
 * `控制在3.5%以内` cap, else ratio), amounts by whether the sentence reaches or holds a total (level) or adds to it in
 * the period (increment), entitlements as `standard`. `inherited` is the kind of the member before in the same list,
 * which a bare noun takes over (`达9家以上,新经济入库企业10家以上`).
 */
export function kind(candidate: Candidate, bound: Comparator, planType: PlanType, inherited: Kind | null): Kind {
	const { unit, before, after, lead } = candidate;
	const near = before.slice(-40);
	if (bound === "le" && /控制(?:在|到)?/.test(near)) return "cap";
	if (isStandard(candidate, planType)) return "standard";
	if (
		falls.test(near.replace(/(?:分别|力争|超过|不低于|约|达到?)$/, "")) &&
		!/(?:降低|下降|压缩|压减|减少)(?:到|至)/.test(near)
	)
		return "reduction";
	if (ratioUnit.test(unit)) {
		if (inherited && /^[^\p{Script=Han}]*(?:力争|争取|确保)?$/u.test(near)) return inherited;
		if (/百分点$/.test(unit) || (rises.test(near) && !/(?:提高|提升|增加|上升|增长)(?:到|至)/.test(near)))
			return "growth";
		if (/增速|增幅|涨幅/.test(near) && !/占/.test(near)) return bound === "le" && /控制/.test(near) ? "cap" : "growth";
		return bound === "le" ? "cap" : "ratio";
	}
	if (bound === "le" || (/控制/.test(near) && /以内|之内|以下/.test(after.slice(0, 12)))) return "cap";
	return amountKind(near, lead, unit, inherited);
}

function amountKind(near: string, lead: string, unit: string, inherited: Kind | null): Kind {
	if (/(?:总数|总量|总规模|累计|存量|保有量|拥有量)[^,、;]*$/.test(near)) return "level";
	const head = near.replace(/(?:力争|分别|不少于|不低于|至少|约|近|以上|实现|完成)+$/, "");
	if (holds.test(head))
		return /新增[^,]*(?:达|超过|突破)/.test(near) || /^(?:场|次|场次)$/.test(unit) ? "increment" : "level";
	if (/每[\p{Script=Han}]{0,3}(?:人口|人|名|千|万)|人均|亩均|每百户/u.test(near) && !/每年/.test(near)) return "level";
	if (adds.test(near))
		return stockNoun.test(head) && !/新增|新建|新|发展|完成(?!.*(?:产值|总额|收入))|建设|投资/.test(near)
			? "level"
			: "increment";
	if (inherited && (inherited === "level" || inherited === "increment")) return inherited;
	if (stockNoun.test(head)) return "level";
	return /汇聚|集聚|保持|稳定/.test(lead.slice(-30)) ? "level" : "increment";
}

/** Entitlements and service promises: what a person or firm gets, or within what time. */
function isStandard({ unit, before, after, lead }: Candidate, planType: PlanType): boolean {
	if (/^(?:小时|分钟|个工作日|工作日|天|日)$/.test(unit) && /^(?:以?内|之内)/.test(after)) return true;
	if (/^(?:个月|年|天|晚)$/.test(unit)) return !/年限|寿命|教育|年龄|天数|零发案/.test(before.slice(-16));
	const around = before.slice(-36) + after.slice(0, 10);
	if (/发放[\p{Script=Han}]{0,12}(?:贷款|补贴|资金)[\p{Script=Han}]{0,6}$/u.test(before)) return false;
	if (
		planType === "measures" &&
		(grant.test(around) || /单个|每个|每家|每人|每户|每年支持|同一/.test(before)) &&
		/^(?:元|%|)$/.test(unit)
	)
		return true;
	if (!/^(?:元|%|倍|)$/.test(unit)) return false;
	return (
		/(?:给予|奖励|补贴|补助|资助|贴息|扶持|标准|贷款额度|最高额度|每人|每户|封顶线|低保|供养)[^,、;]{0,16}$/.test(
			before,
		) &&
		!/(?:资金|总额|规模|企业|人数|户数|率|比例)[^,、;]{0,6}$/.test(before) &&
		!/发放|安排|争取|落实|投入/.test(before.slice(-20)) &&
		!/(?:享受|申报)/.test(lead.slice(-20))
	);
}
