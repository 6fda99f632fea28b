import type { Candidate } from "./candidate.js";

/** Returns `year` where the text says that the amount is one of each year: `每年举办…不少于30场`, `年均增长6%`. */
export function per({ lead, before, after }: Candidate): "year" | null {
	const sentence = lead.slice(Math.max(lead.lastIndexOf(";"), lead.lastIndexOf("。")) + 1);
	if (/每年|年均|每年度|逐年|每一年/.test(sentence) && !/每年[^,]*[,]\s*(?:到|至)20\d\d年/.test(sentence))
		return "year";
	if (/年度[^,;]{0,14}(?:率|总量|额度|金额|用水|指标)/.test(before)) return "year";
	return /^\/年|^每年/.test(after) ? "year" : null;
}
