import type { Plan } from "../parse/plan.js";
import type { Binding, Comparator, DeadlineSource, Kind } from "../schema/target.js";
import type { Span } from "../text/view.js";
import { baseline } from "./baseline.js";
import { binding } from "./binding.js";
import type { Candidate } from "./candidate.js";
import { comparator } from "./comparator.js";
import { readDeadline } from "./deadline.js";
import { distribute } from "./distribution.js";
import { type Phrase, readPhrase } from "./indicator.js";
import { judge } from "./judgement.js";
import { kind } from "./kind.js";
import { per } from "./per.js";
import type { UnitReader } from "./unit.js";

/** A target as read; spans count in the laid-out text. */
export interface Target {
	span: Span;
	quote: Span;
	clause: number | null;
	sectionPath: readonly string[];
	indicator: string;
	value: number;
	valueMax: number | null;
	unit: string;
	comparator: Comparator;
	kind: Kind;
	per: "year" | null;
	deadline: string | null;
	deadlineSource: DeadlineSource | null;
	baseline: string | null;
	binding: Binding | null;
	rules: string[];
}

/**
 * Returns the targets of a plan in the order of its text. Sentence by sentence: judge its numerals, read the phrase of
 * each that stays, share out what 分别 distributes, then bound, kind and deadline.
 */
export function extractTargets(plan: Plan, readUnit: UnitReader): Target[] {
	const judged = judge(plan, readUnit);
	return judged.flatMap((sentence) => {
		const kept = sentence.filter(({ refusal }) => refusal === null).map(({ candidate }) => candidate);
		return kept.length === 0 ? [] : readSentence(plan, kept);
	});
}

/** A target of the sentence before the one being read, which gives what the next leaves out. */
interface Previous {
	candidate: Candidate;
	target: Target;
	phrase: Phrase;
}

function readSentence(plan: Plan, kept: readonly Candidate[]): Target[] {
	const targets: Target[] = [];
	const shared = sharedIndicators(plan.view.text, kept, targets);
	let previous: Previous | null = null;
	kept.forEach((candidate, index) => {
		const from = ownStart(candidate, previous);
		const phrase = readPhrase(candidate, from);
		const distributed = shared(index);
		const target = readTarget(plan, candidate, phrase, distributed, previous);
		targets.push(target);
		previous = { candidate, target, phrase };
	});
	return targets;
}

/** The words of a numeral begin after the one before it in the same phrase, else with the phrase. */
function ownStart(candidate: Candidate, previous: Previous | null): number {
	if (!previous || previous.candidate.span.end <= candidate.phrase.start) return candidate.phrase.start;
	const gap = candidate.text.slice(previous.candidate.span.end, candidate.numeral.start);
	const bound = /^[)”"]?(?:及以上|以上|以下|以内|之内|左右|余)?/.exec(gap)?.[0].length ?? 0;
	return previous.candidate.span.end + bound;
}

function readTarget(
	plan: Plan,
	candidate: Candidate,
	phrase: Phrase,
	distributed: string | null,
	previous: Previous | null,
): Target {
	const { numeral, sentence } = candidate;
	const { plan_type, period_start, period_end } = plan.metadata;
	const bound = comparator(candidate);
	const named = distributed ?? nameOf(candidate, phrase);
	const inherits = named === "" || (phrase.verb === "" && previous !== null && isListed(candidate, previous));
	const read = kind(candidate, bound, plan_type, inherits ? (previous?.target.kind ?? null) : null);
	const clauseStart = sentence.clause === null ? sentence.paragraph : (plan.clauses[sentence.clause]?.start ?? 0);
	const due = readDeadline(candidate, {
		periodStart: period_start,
		periodEnd: period_end,
		sectionPath: sentence.sectionPath,
		clauseLead: plan.view.text.slice(Math.max(clauseStart, sentence.start - 300), sentence.start),
	});
	return {
		span: numeral,
		quote: sentence,
		clause: sentence.clause,
		sectionPath: sentence.sectionPath,
		indicator: named || (previous?.target.indicator ?? ""),
		value: numeral.value.toNumber(),
		valueMax: numeral.valueMax?.toNumber() ?? null,
		unit: candidate.unit,
		comparator: bound,
		kind: read,
		per: per(candidate),
		deadline: due.deadline,
		deadlineSource: due.source,
		baseline: baseline(candidate, period_start),
		binding: binding(candidate),
		rules: [
			`numeral-${numeral.form}`,
			...(distributed ? ["distribution"] : named === "" ? ["elided-indicator"] : []),
			`comparator-${bound}`,
			`kind-${read}`,
			...(due.source ? [`deadline-${due.source}`] : []),
		],
	};
}

/** The head names the indicator; the object does where there is no head, and completes it where there are both. */
function nameOf(candidate: Candidate, { head, object }: Phrase): string {
	const listed = /等$/.test(head);
	if (head === "" || listed) return object || head.replace(/等$/, "");
	if (object === "" || candidate.after.startsWith("(")) return head;
	return head.length + object.length <= 40 ? head + object : head;
}

/** Members of one list stand in one sentence with at most a noun between them. */
function isListed(candidate: Candidate, previous: Previous): boolean {
	const gap = candidate.text.slice(previous.candidate.span.end, candidate.numeral.start);
	return gap.length <= 40 && !/[;]/.test(gap);
}

/** Returns, for the candidates that 分别 shares values out to, their own member. */
function sharedIndicators(
	text: string,
	kept: readonly Candidate[],
	done: readonly Target[],
): (index: number) => string | null {
	const groups = new Map<number, { at: number; first: number; count: number }>();
	kept.forEach((candidate, index) => {
		const at = text.slice(candidate.phrase.start, candidate.numeral.start).lastIndexOf("分别");
		if (at < 0) return;
		const key = candidate.phrase.start + at;
		const group = groups.get(key) ?? { at: key, first: index, count: 0 };
		group.count++;
		groups.set(key, group);
	});
	const ordered = [...groups.values()];
	return (index) => {
		const group = ordered.find(({ first, count }) => index >= first && index < first + count);
		if (!group || group.count < 2) return null;
		const start = kept[group.first]?.phrase.start ?? 0;
		const own = readPhrase({ ...(kept[group.first] as Candidate) }, start).head.replace(/分别.*$/, "");
		const names =
			own === ""
				? done.slice(Math.max(0, group.first - group.count), group.first).map((target) => target.indicator)
				: distribute(own, group.count);
		return names?.[index - group.first] ?? null;
	};
}
