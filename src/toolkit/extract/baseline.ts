import { fiveYearPlan } from "../parse/period.js";
import type { Kind } from "../schema/target.js";
import type { Candidate } from "./candidate.js";

/**
 * Returns the base year of a change: `较2020年下降9%` is measured from 2020, `较上年增长35%` from the year before the
 * plan's, `比“十一五”末翻一番` from 2010; null where none is stated. A level that is reached has none,
 * though a change beside it may (`较2023年增长20%,达到300家`).
 */
export function baseline({ lead, before }: Candidate, kind: Kind, planYear: number | null): string | null {
	const isChange = kind === "growth" || kind === "reduction" || /相比,[^,;。]*$/.test(lead);
	const tail = isChange ? lead.slice(-70) : before;
	const year = /(?:较|(?<!占)比|以|在|与|相比|相较|按)(?:于)?((?:19|20)\d{2})年[^。;]*$/.exec(tail);
	if (year?.[1] && !/[。;]/.test(tail.slice(year.index))) return /以\d{4}年(?!为)/.test(year[0]) ? null : year[1];
	const plan = isChange ? /(?:较|(?<!占)比)“?(十?[一二三四五六七八九])五”?(?:时?期)?末[^,。;]*$/.exec(tail) : null;
	if (plan) return String(fiveYearPlan(plan[1] ?? "")?.end ?? "") || null;
	if (planYear !== null && /(?:较|比)(?:去年|上年|上一年)[^。;]*$/.test(tail)) return String(planYear - 1);
	return null;
}
