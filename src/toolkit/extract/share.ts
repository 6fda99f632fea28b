import type { Candidate } from "./candidate.js";
import { distribute } from "./distribution.js";
import { readPhrase } from "./phrase.js";

/** Numerals of one sentence that 分别 shares out among named members: `分别达到110家、150家`. */
export interface Share {
	/** Index of the first numeral among the candidates of the sentence. */
	first: number;
	count: number;
	/** Where the words before 分别 begin. */
	start: number;
}

/** Returns the shares of a sentence: two or more numerals after one 分别, or side by side, in one phrase. */
export function findShares(kept: readonly Candidate[]): Share[] {
	const shares: (Share & { at: number })[] = [];
	kept.forEach((candidate, index) => {
		const offset = candidate.before.lastIndexOf("分别");
		if (offset < 0) return;
		const at = candidate.phrase.start + offset;
		const last = shares.at(-1);
		if (last?.at === at) last.count++;
		else shares.push({ at, first: index, count: 1, start: candidate.phrase.start });
	});
	return [...shares.filter(({ count }) => count > 1), ...listed(kept, shares)];
}

/** Numerals that stand side by side share their names without 分别 too: `面积和产量稳定在218万亩、18.2亿斤以上`. */
function listed(kept: readonly Candidate[], shares: readonly Share[]): Share[] {
	const runs: Share[] = [];
	kept.forEach((candidate, index) => {
		const before = kept[index - 1];
		const isShared = shares.some(({ first, count }) => count > 1 && index >= first && index < first + count);
		if (!before || isShared || !/^[、和]$/.test(candidate.text.slice(before.span.end, candidate.numeral.start))) return;
		const last = runs.at(-1);
		if (last && last.first + last.count === index) last.count++;
		else runs.push({ first: index - 1, count: 2, start: before.phrase.start });
	});
	return runs;
}

/**
 * Returns the indicators of a share: the members before 分别, those of the phrase before where it opens the phrase
 * (`…国家级、省级企业技术中心的,分别给予企业100万元、30万元奖励`), or the indicators just read (`接待游客495万人次,
 * 实现旅游收入10.5亿元,分别增长25%和62%`); null where their number does not fit.
 */
export function shareNames(share: Share, kept: readonly Candidate[], read: readonly string[]): string[] | null {
	const candidate = kept[share.first];
	if (!candidate) return null;
	const own = readPhrase(candidate, share.start).head.replace(/分别.*$/, "");
	if (own !== "" && own !== "给予") return distribute(own, share.count);
	const before = read.slice(Math.max(0, share.first - share.count), share.first);
	return before.length === share.count ? before : grantMembers(candidate, share.count);
}

function grantMembers({ text, phrase, sentence }: Candidate, count: number): string[] | null {
	const lead = text.slice(Math.max(sentence.start, phrase.start - 90), phrase.start).replace(/[,:]$/, "");
	const condition = lead
		.slice(lead.search(/[^;。,]*$/))
		.replace(/^(?:对于?|凡是?)/, "")
		.replace(/的(?:企业|项目|单位)?$/, "");
	const members = distribute(condition, count);
	if (!members) return null;
	const suffix = /[\p{Script=Han}“”()]{2,12}$/u.exec(members.at(-1)?.replace(/^.*?级/, "") ?? "")?.[0] ?? "";
	return members.map((member) => `${member.endsWith(suffix) ? member : member + suffix}奖励`);
}
