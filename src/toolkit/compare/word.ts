/**
 * Returns a phrase as words of the codebook are looked for in it: half-width, without quotes and white space, one spelling
 * for what plans spell in several ways: `每千名人口` 每千人, `GDP` 地区生产总值, 比重 and 比率 比例, 及以上 以上.
 *
 * @example
 * fold("万人有效发明专利拥有量"); // 每万人有效发明专利拥有量
 */
export function fold(phrase: string): string {
	return phrase
		.replace(/[！-～]/g, (full) => String.fromCharCode(full.charCodeAt(0) - 0xfee0))
		.replace(/[\s“”"'‘’「」《》]/g, "")
		.toUpperCase()
		.replace(/每?([百千万])(?:名|个)?(?:常住|户籍)?(?:人口|居民|人(?!次))/g, "每$1人")
		.replace(/(?:地区|国内)?生产总值|GDP/g, "地区生产总值")
		.replace(/R&D/g, "研发")
		.replace(/比重|比率/g, "比例")
		.replace(/[及或]以上/g, "以上")
		.replace(/PM₂\.₅/g, "PM2.5");
}

/** Where words stand in a folded phrase: what stands before, between and after them. */
export interface WordMatch {
	/** Characters of the words themselves: the more, the more surely it is them. */
	length: number;
	before: string;
	between: readonly string[];
	after: string;
}

/** Finds one of several words in a folded phrase: the longest, and of equals the last. */
export type WordFinder = (folded: string) => WordMatch | null;

/** Longest gap that `*` stands for. */
const gap = "([^,。;]{0,14}?)";

/**
 * Returns a finder of the words of a cell of the codebook: alternatives divided by `|`, `*` for a gap.
 *
 * @example
 * wordFinder("每万人*有效发明专利拥有量")("每万人口有效发明专利拥有量");
 */
export function wordFinder(cell: string): WordFinder {
	const finders = cell.split("|").map(oneWord);
	return (folded) => {
		let best: WordMatch | null = null;
		for (const find of finders) {
			const match = find(folded);
			if (match && (best === null || match.length > best.length)) best = match;
		}
		return best;
	};
}

function oneWord(word: string): WordFinder {
	const parts = fold(word).split("*");
	const [first = "", ...rest] = parts;
	const length = parts.join("").length;
	if (rest.length === 0) {
		return (folded) => {
			const at = folded.lastIndexOf(first);
			return at < 0 ? null : { length, before: folded.slice(0, at), between: [], after: folded.slice(at + length) };
		};
	}
	const pattern = new RegExp(`^(.*)${parts.map(escaped).join(gap)}(.*)$`, "u");
	return (folded) => {
		const match = folded.includes(first) ? pattern.exec(folded) : null;
		if (!match) return null;
		const [, before = "", ...groups] = match;
		return { length, before, between: groups.slice(0, -1), after: groups.at(-1) ?? "" };
	};
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
