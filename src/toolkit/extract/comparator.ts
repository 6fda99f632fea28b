import type { Comparator } from "../schema/target.js";
import type { Candidate } from "./candidate.js";

const atLeastAfter = /^[)”"]?(?:及以上|\(?含\)?以上|以上|之上|或以上|余|多(?![层元样种媒功用方边年]))/;
const atMostAfter = /^[)”"]?(?:及以下|以下|以内|之内|内(?!部|容|涵|销|地|需|河|陆|外))/;
const atMostLater = /^[^,;。]{0,10}(?:以内|之内|以下)/;
const aboutAfter = /^[)”"]?(?:左右|上下)/;

const atLeastBefore =
	/(?:不得?少于|不得?低于|不得?小于|不下于|至少|最少|最低|突破|超过|超出|高于|大于|多于|优于|逾|超|过|(?<![以规限])上|≥|>|达到或超过|力争突破|至少要|不短于)$/;
const atMostBefore =
	/(?:不超过|不高于|不大于|不多于|不得超过|不突破|低于|小于|少于|最高(?:可)?(?:获|达|给予|不超过|补贴|奖励|补助|资助|支持|为|可)?|最多|最长|最大|≤|<|上限(?:为)?|控制在|压减到|压缩至|压缩到|以内|不迟于)$/;
// 约 of 签约 and 近 of 靠近 bound nothing
const aboutBefore = /(?:(?<![签履节集预条公制])约为?|大约|(?<![靠临附最就邻])近|将近|接近)$/;

/**
 * Returns how a value bounds what is promised, by the words beside it: `110家以上`, `不少于30场`, `80余场` are `ge`;
 * `控制在5500万立方米以内`, `最高20万元` are `le`; `9%左右` is `approx`; `3-5个` is `range`; else `eq`.
 * A bound that opens a list holds for its members: `至少吸引200项…、20项…`.
 */
export function comparator(candidate: Candidate): Comparator {
	const { numeral, more, before, after } = candidate;
	if (numeral.valueMax) return "range";
	if (aboutAfter.test(after)) return "approx";
	if (more || atLeastAfter.test(after)) return "ge";
	if (atMostAfter.test(after)) return "le";
	const head = before.replace(/(?:总额|金额|资金|分别|原则上|总量|到|为)$/, "");
	if (/(?:控制|压减|压缩|稳定|限制|降低|下降)(?:在|到|至)(?:[\p{Script=Han}]{0,4})$/u.test(before))
		return atMostLater.test(after) || /控制(?:在|到|至)/.test(before) ? "le" : "eq";
	if (aboutBefore.test(head)) return "approx";
	if (/不超过$|不高于$|不大于$|不突破$/.test(head)) return "le";
	if (/不得?(?:低|少|小)于$/.test(head)) return "ge";
	if (candidate.unit === "%" && /不超过\p{Script=Han}{1,12}$/u.test(before)) return "le";
	if (atMostBefore.test(before)) return "le";
	if (atLeastBefore.test(head)) return "ge";
	return openingBound(before) ?? "eq";
}

/** The bound before the first member of a list: `至少吸引200项技术创新项目、20项…`. */
function openingBound(before: string): Comparator | null {
	if (/(?:至少|不少于|不低于)[^,;]{0,60}$/.test(before) && !/[达为]到?$/.test(before)) return "ge";
	return null;
}
