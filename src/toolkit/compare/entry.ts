import type { Indicator, IndicatorPhrase } from "../schema/indicator.js";
import { themes } from "../schema/theme.js";
import { type Reason, reasons } from "./reason.js";
import { type Trim, trimmer } from "./residue.js";
import { fold, type WordFinder, wordFinder } from "./word.js";

/** What a target is read by: its folded phrase, its folded sentence, its theme. */
export interface Context {
	phrase: string;
	sentence: string;
	theme: string;
}

/** Words of an indicator, ready to be looked for. */
export interface Cue {
	find: WordFinder;
	/** Whether the sentence or theme is the one that the words need; true where they need none. */
	holds(context: Pick<Context, "sentence" | "theme">): boolean;
	/** Whether the words mean the indicator only in such a sentence. */
	isConditional: boolean;
}

/** A cue that comes with a reason. */
export interface ReasonedCue extends Cue {
	reason: Reason;
}

/** An indicator with its words, ready to code targets. */
export interface Entry {
	indicator: Indicator;
	means: readonly Cue[];
	/** What it is about, the statistic left out: 空气质量优良天数 of 空气质量优良天数比率. */
	subjects: readonly WordFinder[];
	qualifies: readonly ReasonedCue[];
	excludes: readonly ReasonedCue[];
	resembles: readonly ReasonedCue[];
	trim: Trim;
}

/** Returns the entries of a codebook, in its order; words of `*` belong to every entry. */
export function toEntries(indicators: readonly Indicator[], phrases: readonly IndicatorPhrase[]): Entry[] {
	const wordsOf = (id: string, role: IndicatorPhrase["role"]) =>
		phrases.filter((phrase) => phrase.role === role && (phrase.indicator_id === id || phrase.indicator_id === "*"));
	return indicators.map((indicator) => {
		const id = indicator.indicator_id;
		const allowed = wordsOf(id, "allows").flatMap(({ words }) => words.split("|").map(fold));
		return {
			indicator,
			means: wordsOf(id, "means").map(toCue),
			subjects: wordsOf(id, "means")
				.filter(({ needs }) => needs === null)
				.map(({ words }) => wordFinder(words.split("|").map(subjectOf).join("|"))),
			qualifies: wordsOf(id, "qualifies").map((phrase) => reasoned(phrase, reasons.noted)),
			excludes: wordsOf(id, "excludes").map((phrase) => reasoned(phrase, reasons.lookAlike)),
			resembles: wordsOf(id, "resembles").map((phrase) => reasoned(phrase, reasons.lookAlike)),
			trim: trimmer(allowed),
		};
	});
}

const statistic =
	/[*]?(?:比例|比重|比率|占比|覆盖率|配备率|达标率|处理率|治理率|利用率|率|降幅|增速|总量|利用量|拥有量|数|总额|浓度)$/u;

/** A word without its statistic, where what is left still names something. */
function subjectOf(word: string): string {
	const subject = word.replace(statistic, "");
	return subject.replaceAll("*", "").length >= shortestSubject ? subject : word;
}

const shortestSubject = 4;

function toCue({ words, needs }: IndicatorPhrase): Cue {
	const alternatives = needs?.split("|").map(fold) ?? [];
	const needed = new Set<string>(themes.filter((theme) => needs?.split("|").includes(theme)));
	return {
		find: wordFinder(words),
		holds: ({ sentence, theme }) =>
			alternatives.length === 0 || needed.has(theme) || alternatives.some((word) => sentence.includes(word)),
		isConditional: alternatives.length > 0,
	};
}

function reasoned(phrase: IndicatorPhrase, make: (zh: string, en: string) => Reason): ReasonedCue {
	return { ...toCue(phrase), reason: make(phrase.zh ?? phrase.words, phrase.en ?? phrase.words) };
}
