import type { Unit } from "../schema/codebook.js";
import type { DocumentRow } from "../schema/document.js";
import type { Indicator, IndicatorPhrase, Level } from "../schema/indicator.js";
import type { TargetRow } from "../schema/target.js";
import { type Candidate, type CodedTarget, candidateOf } from "./candidate.js";
import { type Entry, toEntries } from "./entry.js";
import { readLevel } from "./level.js";
import { type QuantityReader, quantityReader } from "./quantity.js";
import type { Reason } from "./reason.js";
import { fold } from "./word.js";
import { sentenceBefore, wordingOf, wordsBefore } from "./wording.js";

/** What a target measures, or looks as if it did. */
export interface Coding {
	indicator: Indicator;
	role: "member" | "look_alike";
	level: Level | null;
	scope: string | null;
	wording: ReturnType<typeof wordingOf>;
	/** The target's phrase as it was compared. */
	phrase: string;
	reasons: readonly Reason[];
}

/** The parts of the codebooks that coding reads. */
export interface IndicatorBooks {
	indicators: readonly Indicator[];
	phrases: readonly IndicatorPhrase[];
	units: readonly Unit[];
}

/**
 * Returns, by target_id, the one indicator that a target measures or resembles; targets of no indicator are not in it.
 *
 * A target is a member where words that mean the indicator end its phrase (Chinese puts the head last: 高新技术企业产值 is
 * no 高新技术企业), its unit is of the indicator's dimension and its kind fits; it is a look-alike where one of these fails or
 * where the codebook says that its words are something else. Members go before look-alikes, then the longer words.
 */
export function codeIndicators(
	targets: readonly TargetRow[],
	documents: readonly DocumentRow[],
	books: IndicatorBooks,
): Map<string, Coding> {
	const entries = toEntries(books.indicators, books.phrases);
	const read = quantityReader(books.units);
	const names = new Map(documents.map((document) => [document.document_id, namesOf(document)]));
	const codings = new Map<string, Coding>();
	for (const row of targets) {
		const target = toCoded(row, names.get(row.document_id) ?? []);
		const best = bestOf(target, entries, read);
		if (best) codings.set(row.target_id, toCoding(best, target));
	}
	return codings;
}

/** The region's own name adds nothing to a phrase: 城阳区, and 城阳 alone. */
function namesOf({ region }: DocumentRow): string[] {
	return region ? [region, region.replace(/[省市县区旗]$/u, "")].filter((name) => name.length > 1) : [];
}

function toCoded(row: TargetRow, names: readonly string[]): CodedTarget {
	const phrase = fold(names.reduce((text, name) => text.replaceAll(name, ""), row.indicator));
	const sentence = fold(row.quote);
	const isElided = elided.test(phrase) || isForeign(phrase, sentence);
	return {
		row,
		before: wordsBefore(row),
		phrase: isElided ? sentenceBefore(row) : phrase,
		isElided,
		sentence,
		theme: row.theme,
	};
}

/** A phrase that names no object: what it counts stands earlier in the sentence. */
const elided = /^(?:入库)?(?:总数|总量|数量|家数)?$/u;

/**
 * Whether a phrase was taken over from another sentence: less than half of its pairs of characters stand in this one. A row
 * of a table has no full stop, and its name may stand in another cell.
 */
function isForeign(phrase: string, sentence: string): boolean {
	if (!sentence.includes("。")) return false;
	const pairs = [...phrase].slice(1).map((character, index) => phrase[index] + character);
	return pairs.filter((pair) => sentence.includes(pair)).length * 2 < pairs.length;
}

function bestOf(target: CodedTarget, entries: readonly Entry[], read: QuantityReader): Candidate | null {
	let best: Candidate | null = null;
	for (const entry of entries) {
		const candidate = candidateOf(target, entry, read);
		if (candidate && (best === null || isBetter(candidate, best))) best = candidate;
	}
	return best;
}

function isBetter(a: Candidate, b: Candidate): boolean {
	const [refusedA, refusedB] = [isRefused(a), isRefused(b)];
	if (refusedA !== refusedB) return refusedB;
	return a.length !== b.length ? a.length > b.length : a.reasons.length < b.reasons.length;
}

const isRefused = ({ reasons }: Candidate) => reasons.some(({ label }) => label === "no");

function toCoding(candidate: Candidate, { phrase, before }: CodedTarget): Coding {
	const { entry, scope, reasons } = candidate;
	return {
		indicator: entry.indicator,
		role: isRefused(candidate) ? "look_alike" : "member",
		level: entry.indicator.level === null ? null : (readLevel(phrase)?.level ?? null),
		scope,
		wording: wordingOf(before, phrase),
		phrase,
		reasons,
	};
}
