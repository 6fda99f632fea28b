import type { Refusal } from "./refusal.js";

/**
 * The value that a rise or fall starts from: `财政补助标准由100元提高到120元`, `从3%降至2%`, `比上年的2亿元增长`.
 *                                                       ^^^               ^            ^^
 */
export const origin: Refusal = {
	name: "origin",
	zh: "变化的起点值",
	refuses({ before, after, lead, text, span }) {
		const near = /(?:由|从)[^,;]{0,30}$/.test(before) || /(?:由|从)(?:20\d\d年)?(?:的)?$/.test(lead);
		if (
			near &&
			/^[^,;。]{0,16}(?:提高|提升|增加|增长|扩大|上调|下降|降低|降|压缩|压减|缩短|减少|调整|上升|发展)(?:到|至|为)/.test(
				after,
			)
		)
			return true;
		return (
			/(?:原来|原先|原)(?:的)?$/.test(before) &&
			/(?:提高|增加|降|缩短|压缩|调整)/.test(text.slice(span.end, span.end + 20))
		);
	},
};
