import type { Kind, TargetRow } from "../schema/target.js";
import type { Context, Cue, Entry, ReasonedCue } from "./entry.js";
import { dimensionReason, isChange, kindReason } from "./fit.js";
import { levelDifference, readLevel } from "./level.js";
import type { QuantityReader } from "./quantity.js";
import { type Reason, reasons } from "./reason.js";
import { joinsSeveral } from "./residue.js";
import type { WordMatch } from "./word.js";
import { wordingOf } from "./wording.js";

/** A target as it is coded: its row, and its words folded. */
export interface CodedTarget extends Context {
	row: TargetRow;
	/** Words of the sentence from the last stop up to the numeral. */
	before: string;
	/** Whether its phrase names no object (`总数`), so that `phrase` is the sentence before the numeral. */
	isElided: boolean;
}

/** An indicator that a target may measure, or resemble, and what is to be said of it. */
export interface Candidate {
	entry: Entry;
	/** Characters of the codebook's words that were found. */
	length: number;
	/** Attribute that the codebook does not know; null for none. */
	scope: string | null;
	reasons: Reason[];
}

/** Longest attribute, in characters, that still reads as one; beyond it the phrase is about something else. */
const longestScope = 16;

/** Returns what an entry has to say of a target: a member, a look-alike, or null where its words are not there. */
export function candidateOf(target: CodedTarget, entry: Entry, read: QuantityReader): Candidate | null {
	return meant(target, entry, read) ?? resembling(target, entry);
}

function meant(target: CodedTarget, entry: Entry, read: QuantityReader): Candidate | null {
	const found = longest(entry.means, target);
	if (!found) return null;
	const { match, cue } = found;
	const candidate = { entry, length: match.length, scope: null };
	const isHead = !target.isElided && entry.trim(match.after) === "";
	const excluded = foundIn(entry.excludes, target, isHead ? [target.phrase, target.before] : [match.after]);
	if (excluded.length > 0) return { ...candidate, reasons: excluded.slice(0, 1) };
	if (!isHead) return null;
	const scope = scopeOf(match, entry);
	const fit = fitReasons(target, match, entry, read);
	const isMuddled = scope.words !== "" && isRefusal(fit);
	if (isMuddled || scope.words.length > longestScope || (cue.isConditional && isRefusal(fit))) return null;
	const list = [...fit, ...scopeReasons(scope, entry), ...notes(target, match, entry)];
	return { ...candidate, scope: scope.words || null, reasons: list };
}

const isRefusal = (list: readonly Reason[]) => list.some(({ label }) => label === "no");

function resembling(target: CodedTarget, entry: Entry): Candidate | null {
	const found = target.isElided ? null : longest(entry.resembles, target);
	if (!found) return null;
	const { match, cue } = found;
	return { entry, length: match.length, scope: null, reasons: [cue.reason] };
}

function longest<Kind extends Cue>(cues: readonly Kind[], target: CodedTarget): { match: WordMatch; cue: Kind } | null {
	let best: { match: WordMatch; cue: Kind } | null = null;
	for (const cue of cues) {
		const match = cue.find(target.phrase);
		if (match && match.length > (best?.match.length ?? 0) && cue.holds(target)) best = { match, cue };
	}
	return best;
}

const foundIn = (cues: readonly ReasonedCue[], target: CodedTarget, texts: readonly string[]) =>
	cues.filter((cue) => cue.holds(target) && texts.some((text) => cue.find(text))).map(({ reason }) => reason);

function fitReasons(target: CodedTarget, match: WordMatch, { indicator }: Entry, read: QuantityReader): Reason[] {
	const { row, phrase, before } = target;
	const kind = row.kind as Kind;
	if (isChange(kind, indicator.measure)) return [reasons.changeNotLevel()];
	const rest = [match.before, ...match.between, match.after].join(" ");
	const reason =
		dimensionReason({ unit: row.unit, phrase, rest }, indicator, read) ??
		kindReason(kind, wordingOf(before, phrase), indicator.measure);
	return reason ? [reason] : [];
}

/** What stands around and between the words and is neither known nor a level of recognition. */
interface Scope {
	words: string;
	/** Whether it joins several things, as 、 and 或 do, into one count. */
	isSeveral: boolean;
}

function scopeOf({ before, between }: WordMatch, { trim }: Entry): Scope {
	const parts = [before, ...between].map((text) => ({ text, rest: trim(text) })).filter(({ rest }) => rest !== "");
	return {
		words: parts.map(({ rest }) => rest).join("…"),
		isSeveral: parts.some(({ text }) => joinsSeveral(text)),
	};
}

function scopeReasons({ words, isSeveral }: Scope, { indicator }: Entry): Reason[] {
	if (words === "") return [];
	if (isSeveral) return [reasons.pooled(words)];
	return [indicator.attribute === "changes" ? reasons.otherObject(words) : reasons.scope(words)];
}

function notes(target: CodedTarget, match: WordMatch, entry: Entry): Reason[] {
	const noted = foundIn(entry.qualifies, target, [target.phrase, target.before]);
	const { level: defined } = entry.indicator;
	if (defined === null) return noted;
	const named = readLevel(match.before) ?? readLevel(target.phrase);
	const difference = levelDifference(defined, named?.level ?? null);
	if (difference === null) return noted;
	return [...noted, named ? reasons.level(named.text, defined) : reasons.levelUnnamed(defined)];
}
