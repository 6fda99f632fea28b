import type { ThemeShareRow } from "../../query/theme-share.js";
import type { Theme } from "../../schema/theme.js";
import { asBeginning } from "../../text/beginning.js";
import { comparePath } from "../address/place-link.js";
import type { Copy } from "../copy/copy.js";
import type { PageContext } from "../page-context.js";
import type { Part, Sentence } from "./sentence.js";

/** How a sentence calls regions and themes. */
export interface FindingNames {
	region(code: string): string;
	theme(theme: Theme): string;
}

/** Something that may be said of a theme, and how much it stands out, 0 to 1. */
interface Candidate {
	readonly strength: number;
	readonly region: string;
	readonly parts: Sentence;
}

/**
 * Returns what stands out in how the regions treat a theme, as a sentence of at most two parts: a theme that takes more
 * of a plan's targets than of its clauses or the other way round, and clauses that speak of it without a number. It
 * ranks nothing: it says what holds of a region by itself.
 *
 * @example 乡村振兴只占钢城条款的 10%，却占它目标的 18%；城阳反过来，14% 的条款只给出 3% 的目标。
 */
export function themeFinding(
	shares: readonly ThemeShareRow[],
	names: FindingNames,
	{ copy, format }: Pick<PageContext, "copy" | "format">,
): Sentence {
	const telling: Telling = { names, words: copy.finding, percent: format.percent };
	const spoken = shares.filter((share) => share.clauses > 0 || share.targets > 0);
	const over = strongest(spoken.map((share) => heavier(share, telling)));
	const under = strongest(spoken.map((share) => lighter(share, telling, over !== undefined)));
	const told = [over?.region, under?.region];
	const silent = strongest(
		spoken.filter((share) => !told.includes(share.region_code)).map((share) => unnumbered(share, telling)),
	);
	const chosen = [over, under, silent].filter((candidate) => candidate !== undefined).slice(0, 2);
	if (chosen.length === 0) {
		return [telling.words.nothing];
	}
	const { joint, end } = telling.words;
	const parts = chosen.flatMap((candidate, index) => (index > 0 ? [joint, ...candidate.parts] : candidate.parts));
	return [...sentenceBeginning(parts), end];
}

/** Returns a sentence whose first letter is a capital, where its script has any. */
function sentenceBeginning([first = "", ...others]: Sentence): Sentence {
	return typeof first === "string" ? [asBeginning(first), ...others] : [first, ...others];
}

/** How things are said: names, words and percent in the language of the page. */
interface Telling {
	names: FindingNames;
	words: Copy["finding"];
	percent(share: number): string;
}

/** A gap between shares that is worth a sentence. */
const leastGap = 0.03;

function strongest(candidates: readonly (Candidate | undefined)[]): Candidate | undefined {
	return candidates.reduce(
		(best, candidate) => (candidate && (!best || candidate.strength > best.strength) ? candidate : best),
		undefined,
	);
}

function heavier(share: ThemeShareRow, telling: Telling): Candidate | undefined {
	const strength = share.target_share - share.clause_share;
	return strength < leastGap
		? undefined
		: { strength, region: share.region_code, parts: telling.words.heavier(...shareWords(share, telling)) };
}

function lighter(share: ThemeShareRow, telling: Telling, contrast: boolean): Candidate | undefined {
	const strength = share.clause_share - share.target_share;
	const say = contrast ? telling.words.lighterInstead : telling.words.lighter;
	return strength < leastGap
		? undefined
		: { strength, region: share.region_code, parts: say(...shareWords(share, telling)) };
}

function unnumbered(share: ThemeShareRow, { names, words }: Telling): Candidate | undefined {
	const without = share.clauses - share.numbered;
	if (share.clauses === 0 || without === 0) {
		return undefined;
	}
	const href = comparePath({ theme: share.theme, region: share.region_code, measure: "numbered" });
	const parts = words.unnumbered(
		names.theme(share.theme),
		names.region(share.region_code),
		{ figure: String(share.clauses), href },
		{ figure: String(without), href },
	);
	return { strength: without / share.clauses, region: share.region_code, parts };
}

function shareWords(
	share: ThemeShareRow,
	{ names, percent }: Telling,
): [theme: string, region: string, clauses: Part, targets: Part] {
	const view = { theme: share.theme, region: share.region_code };
	return [
		names.theme(share.theme),
		names.region(share.region_code),
		{ figure: `${percent(share.clause_share)}%`, href: comparePath({ ...view, measure: "clauses" }) },
		{ figure: `${percent(share.target_share)}%`, href: comparePath({ ...view, measure: "share" }) },
	];
}
