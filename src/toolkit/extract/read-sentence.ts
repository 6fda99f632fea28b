import type { Plan } from "../parse/plan.js";
import { baseline } from "./baseline.js";
import { binding } from "./binding.js";
import type { Candidate } from "./candidate.js";
import { comparator } from "./comparator.js";
import { readDeadline } from "./deadline.js";
import { indicator } from "./indicator.js";
import { kind } from "./kind.js";
import { per } from "./per.js";
import { type Phrase, readPhrase } from "./phrase.js";
import { findShares, type Share, shareNames } from "./share.js";
import type { Target } from "./target.js";

/** The target before the one being read, which gives what the next leaves out. */
interface Previous {
	candidate: Candidate;
	target: Target;
	phrase: Phrase;
}

/** Returns the targets of one sentence from the numerals that stayed, each with what it takes over from the one before. */
export function readSentence(plan: Plan, kept: readonly Candidate[]): Target[] {
	const targets: Target[] = [];
	const phrases: Phrase[] = [];
	const shares = findShares(kept);
	let previous: Previous | null = null;
	kept.forEach((candidate, index) => {
		const share = shares.find(({ first, count }) => index >= first && index < first + count) ?? null;
		const from = ownStart(candidate, previous);
		const own = { phrase: readPhrase(candidate, from), words: candidate.text.slice(from, candidate.numeral.start) };
		const shared = share && sharedName(share, index, kept, targets);
		const target = readTarget(plan, candidate, own, shared, previous, share !== null && index > share.first);
		targets.push(target);
		phrases.push(own.phrase);
		previous = { candidate, target, phrase: own.phrase };
	});
	for (const share of shares) {
		const members = targets.slice(share.first, share.first + share.count);
		spreadBound(members);
		spreadYears(members, kept[share.first]);
	}
	completeVerbs(targets, phrases);
	return targets;
}

const bareVerb = /^(?:新建|改建|扩建|新改建|改扩建|改造|修缮|新增)$/;

const rank = /(?:国家|省|市|县|区|[百千万]亿)级$/;
const ranked = /^\p{Script=Han}{0,4}?级(?:以上)?(.{2,})$/u;

/**
 * A verb by itself takes the noun of the next member that has one (`新建10家、改建6家社区老年活动室`), and so does a rank
 * (`5个千亿级、12个百亿级开发区`).
 */
function completeVerbs(targets: readonly Target[], phrases: readonly Phrase[]): void {
	let noun = "";
	for (const [index, target] of [...targets.entries()].reverse()) {
		const next = targets[index + 1];
		const follows = next !== undefined && next.span.start - target.span.end <= 6 && target.unit === next.unit;
		noun = follows ? phrases[index + 1]?.object || noun : "";
		if (bareVerb.test(target.indicator)) target.indicator += noun;
		else if (rank.test(target.indicator)) target.indicator += ranked.exec(noun)?.[1] ?? "";
	}
}

function sharedName(
	share: Share,
	index: number,
	kept: readonly Candidate[],
	targets: readonly Target[],
): string | null {
	const read = targets.map((target) => target.indicator);
	return shareNames(share, kept, read)?.[index - share.first] ?? null;
}

/** `分别增长5%、6.5%左右`: the bound after the last holds for all. */
function spreadBound(members: Target[]): void {
	const last = members.at(-1)?.comparator ?? "eq";
	if (members.slice(0, -1).some((target) => target.comparator !== "eq")) return;
	for (const target of members) target.comparator = last;
}

/** `到2023年、2024年、2025年,…分别达到90%、93%、95%`: each value has its own year. */
function spreadYears(members: readonly Target[], first: Candidate | undefined): void {
	const list = /((?:19|20)\d{2}年?(?:底)?[、和](?:(?:19|20)\d{2}年?(?:底)?[、和])*(?:19|20)\d{2}年)[^。;]*$/.exec(
		first?.lead ?? "",
	);
	const years = list?.[1]?.match(/(?:19|20)\d{2}/g) ?? [];
	if (years.length !== members.length) return;
	members.forEach((target, index) => {
		target.deadline = years[index] ?? target.deadline;
	});
}

/** The words of a numeral begin after the noun of the one before it in the same phrase, else with the phrase. */
function ownStart(candidate: Candidate, previous: Previous | null): number {
	const start = candidate.phrase.start;
	if (!previous || previous.candidate.span.end <= start) return start;
	const gap = candidate.text.slice(previous.candidate.span.end, candidate.numeral.start);
	const bound = /^[)”"]?(?:及以上|以上|以下|以内|之内|左右|余)?/.exec(gap)?.[0].length ?? 0;
	return Math.min(candidate.numeral.start, Math.max(previous.candidate.span.end + bound, previous.phrase.objectEnd));
}

function readTarget(
	plan: Plan,
	candidate: Candidate,
	{ phrase, words }: { phrase: Phrase; words: string },
	shared: string | null,
	previous: Previous | null,
	continuesShare: boolean,
): Target {
	const { numeral, sentence } = candidate;
	const { plan_type, period_start } = plan.metadata;
	const bound = comparator(candidate);
	const before = previous?.target ?? null;
	const lists = phrase.verb === "" && previous !== null && isListed(candidate, previous);
	const isElided = phrase.head === "" && phrase.object === "";
	const takesOver = continuesShare || ((lists || isElided) && measuresAlike(candidate, previous));
	const ownKind = kind(candidate, words, bound, plan_type, takesOver ? (before?.kind ?? null) : null);
	const read = continuesShare && before ? before.kind : ownKind;
	const isStandard = read === "standard";
	const named = shared ?? indicator({ candidate, phrase, previous: before?.indicator ?? null, isStandard });
	const due = readDeadline(candidate, deadlineContext(plan, candidate));
	const naming = shared ? ["distribution"] : named === "" ? ["elided-indicator"] : [];
	return {
		span: numeral,
		quote: sentence,
		clause: sentence.clause,
		sectionPath: sentence.sectionPath,
		indicator: named || (before?.indicator ?? ""),
		value: numeral.value.toNumber(),
		valueMax: numeral.valueMax?.toNumber() ?? null,
		unit: candidate.unit,
		comparator: bound,
		kind: read,
		per: per(candidate),
		deadline: due.deadline,
		deadlineSource: due.source,
		baseline: baseline(candidate, read, period_start),
		binding: binding(candidate),
		rules: [
			`numeral-${numeral.form}`,
			...naming,
			`comparator-${bound}`,
			`kind-${read}`,
			`deadline-${due.source ?? "none"}`,
		],
	};
}

function deadlineContext({ metadata, clauses, view, due }: Plan, { sentence }: Candidate) {
	const clauseStart = sentence.clause === null ? sentence.paragraph : (clauses[sentence.clause]?.start ?? 0);
	return {
		periodStart: metadata.period_start,
		periodEnd: metadata.period_end,
		sectionPath: sentence.sectionPath,
		rowDue: due.get(sentence.paragraph) ?? null,
		clauseLead: view.text.slice(Math.max(clauseStart, sentence.start - 300), sentence.start),
	};
}

/** A share takes nothing over from a count, nor a percentage from percentage points. */
function measuresAlike({ unit }: Candidate, previous: Previous | null): boolean {
	const isShare = (written: string) => /[%‰点倍]$/.test(written);
	const other = previous?.candidate.unit ?? "";
	return unit === other || !(isShare(unit) || isShare(other));
}

/** Members of one list stand in one sentence with at most a noun between them. */
function isListed(candidate: Candidate, previous: Previous): boolean {
	const gap = candidate.text.slice(previous.candidate.span.end, candidate.numeral.start);
	return gap.length <= 40 && !gap.includes(";");
}
