import type { PlanType } from "../schema/document.js";
import type { Comparator, Kind } from "../schema/target.js";
import { amountKind } from "./amount.js";
import type { Candidate } from "./candidate.js";
import { isStandard } from "./standard.js";

const ratioUnit = /^[%‰]$|百分点$|^[倍番]$/;
const falls = /(?:下降|降低|减少|压减|削减|降幅(?:达到?)?|压缩|减排|递减)[^,、;]{0,6}$/;
const rises =
	/(?:增长|上涨|增速|增幅|涨幅|递增|增加|提高|提升|上升|上浮|增量)(?:率)?(?:力争|达到?|保持在?|在|不低于|超过|高于|控制在|约|为|到)?[^,、;\p{Script=Han}]{0,4}$/u;
const reaches = /(?:提高|提升|增加|上升|增长|降低|下降|压缩|压减|减少)(?:到|至)/;

/**
 * Returns what a value measures (see Kind): entitlements as `standard`; shares and rates by their verb (`下降9%`
 * reduction, `增长10%` growth, `控制在3.5%以内` cap, else ratio); amounts as level or increment. `own` are its
 * own words since the number before; `inherited` is the kind of the target before, for a member that leaves its verb
 * out.
 */
export function kind(
	candidate: Candidate,
	own: string,
	bound: Comparator,
	planType: PlanType,
	inherited: Kind | null,
): Kind {
	const { unit, before, after, lead } = candidate;
	const near = before.slice(-40).replace(/百分之$/, "");
	if ((bound === "le" && /控制/.test(near)) || /控制(?:在|到)[\p{Script=Han}]{0,4}$/u.test(near)) return "cap";
	if (isStandard(candidate, planType)) return "standard";
	if (falls.test(near.replace(/(?:分别|力争|超过|不低于|约|达到?)$/, "")) && !reaches.test(near)) return "reduction";
	if (ratioUnit.test(unit)) return shareKind(near, own, unit, bound, inherited);
	if (bound === "le" || (/控制/.test(near) && /以内|之内|以下/.test(after.slice(0, 12)))) return "cap";
	return amountKind(near, lead, unit, inherited);
}

function shareKind(near: string, own: string, unit: string, bound: Comparator, inherited: Kind | null): Kind {
	const isBare = /^[^\p{Script=Han}]*(?:力争|争取|确保|和|或|左右|以上|达到?|目标|为)*$/u.test(own);
	if (isBare && inherited && /^(?:growth|reduction|ratio|cap)$/.test(inherited)) return inherited;
	if (/增长(?:目标|预期)[^,、;]{0,3}$/.test(near) || unit === "番") return "growth";
	if (/百分点$/.test(unit) || (rises.test(near) && !reaches.test(near))) return "growth";
	if (/增速|增幅|涨幅/.test(near) && !/占/.test(near)) return "growth";
	return bound === "le" ? "cap" : "ratio";
}
