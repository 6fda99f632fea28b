import type { Refusal } from "./refusal.js";

/**
 * A bare number that nothing measures. It is a target only where words bound it:
 * `容积率原则上在1.5以上`, `人口达到55万、面积…`, `每年支持金额不超过100万`.
 */
export const unmeasured: Refusal = {
	name: "unmeasured",
	zh: "没有单位，也没有“达到”“不少于”一类的说法",
	refuses({ unit, before, after }) {
		if (unit !== "") return false;
		if (/^(?:以上|以下|以内|左右|之内|及以上)/.test(after)) return false;
		return !/(?:达到?|不少于|不低于|不超过|突破|超过|控制在|提高[到至]|提升[到至]|增加到|降[到至]|稳定在|保持在|至少)$/.test(
			before,
		);
	},
};
