import type { Candidate } from "./candidate.js";

const change =
	"(?:增长|递增|提高|提升|上升|下降|降低|减少|新增|增加|增速|增幅|降幅|培训|培育|完成|引进|举办|开展|实施|建设|治理)";
const yearlyRate = new RegExp(`年均[^,、;]{0,8}?${change}|${change}[^,、;]{0,4}年均`);

/**
 * Returns `year` where the text says that the amount is one of each year. 每年 holds on to the end of the statement
 * (`每年举办…不少于30场,新引进…60人以上`) unless a total takes over; 年均 holds in its own phrase and only before a
 * change (`年均增长6%`), since a mean of a year is none (`年均浓度`).
 */
export function per({ lead, before, after }: Candidate): "year" | null {
	const statement = lead.slice(Math.max(lead.lastIndexOf(";"), lead.lastIndexOf("。")) + 1);
	const yearly = statement.lastIndexOf("每年");
	if (yearly >= 0 && !/[,](?:到|至)20\d\d年|累计|[三四五]年共/.test(statement.slice(yearly))) return "year";
	if (yearlyRate.test(before)) return "year";
	if (/年度[^,;]{0,14}(?:率|总量|额度|金额|用水|指标)/.test(before)) return "year";
	return /^\/年|^每年/.test(after) ? "year" : null;
}
