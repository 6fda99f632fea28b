import type { PlanType } from "../schema/document.js";
import type { Candidate } from "./candidate.js";

const amount = /^(?:元(?:\/.*)?|%|倍|)$/;
const grantWord =
	/给予|补贴|补助|津贴|奖励|资助|贴息|扶持|报销|贷款(?:最高)?额度|(?:补贴|补助|保障|低保|供养|缴费|奖励|资助|收费)标准|低保由|供养由|优惠期|免费|最高(?:可获|不超过|额度)|奖补|减免|每人不超过|分档|封顶|免租|一次性|上浮/;
const grantBefore =
	/(?:给予|奖励|补贴|补助|津贴|资助|贴息|奖补|扶持|标准|贷款额度|最高额度|每人|每户|封顶线|低保|供养|(?<!平均)工资)[^,、;]{0,16}$/;
/** `按营业额的15%、10%对引进企业给予奖励`. */
const sharedGrant = /^(?:[、和][\d.]+%)*(?:的?标准)?(?:[给对向为][^,;。]{0,20})?(?:给予|奖励|补助|补贴|资助|贴息|返还)/;
// a sum set aside for many is no entitlement of one
const fund = /(?:资金|总额|规模|人数|户数|率|比例)(?:[^,、;\p{Script=Han}]|达到?|不低于|不少于|为|提高[到至])*$/u;

/**
 * Returns whether a value is an entitlement or a service promise: what one person, firm or project gets
 * (`贷款额度最高20万元`, `给予30%补助`), for how long (`优惠期不超过36个月`), within what time (`24小时内先行救助`).
 */
export function isStandard({ unit, before, after, lead }: Candidate, planType: PlanType): boolean {
	if (/^(?:小时|分钟|个工作日|工作日|天|日)$/.test(unit) && /^(?:以?内|之内)/.test(after)) return true;
	if (/^(?:小时|分钟|个工作日|工作日)$/.test(unit) && /时限|压缩|缩短|办结|办理|开放|服务|响应/.test(before))
		return true;
	if (unit === "%" && /(?:提高|增长|上调|提升)(?:约|不低于|不少于)?$/.test(before)) return false;
	if (/^(?:个月|年|天|晚)$/.test(unit)) return !/年限|寿命|教育|年龄|天数|零发案/.test(before.slice(-16));
	if (
		!amount.test(unit) ||
		(!/每人|每户|每月/.test(before) &&
			/发放[\p{Script=Han}]{0,12}(?:贷款|补贴|资金)[\p{Script=Han}]{0,6}$/u.test(before))
	)
		return false;
	if (unit === "%" && /按(?:照)?[^,;]{1,20}$/.test(before) && sharedGrant.test(after)) return true;
	if (planType === "measures") {
		const around = before.slice(-36) + after.slice(0, 10);
		if (grantWord.test(around) || /单个|每个|每家|每人|每户|每年支持|同一/.test(before)) return true;
	}
	if (!grantBefore.test(before) || fund.test(before)) return false;
	return (
		!(/发放|安排|争取|落实|投入/.test(before.slice(-20)) && !/每人|每户|每月/.test(before)) &&
		!/(?:享受|申报)/.test(lead.slice(-20))
	);
}
