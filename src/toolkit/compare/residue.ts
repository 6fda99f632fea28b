/** Takes words that change nothing off both ends of a text, again and again; what is left says something more. */
export type Trim = (text: string) => string;

/**
 * Returns a trimmer of the given words (folded), and of levels of recognition and punctuation. The longest word goes first,
 * so that 新建成 goes whole.
 *
 * @example
 * trimmer(["全区", "新增"])("全区新增综合性"); // 综合性
 */
export function trimmer(words: Iterable<string>): Trim {
	const known = [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length);
	return (text) => {
		let rest = text;
		for (let last = ""; rest !== last; ) {
			last = rest;
			rest = rest.replace(edges, "").replace(levelFirst, "").replace(levelLast, "");
			const opens = known.find((word) => rest.startsWith(word));
			if (opens) rest = rest.slice(opens.length);
			const ends = known.find((word) => rest.endsWith(word));
			rest = ends ? rest.slice(0, rest.length - ends.length) : rest.replace(/数$/u, "");
		}
		return rest;
	};
}

const edges = /^[、,:()\-—·的]+|[、,:()\-—·的]+$/gu;
const level = "(?:国家|全国|省|市|[县区])(?:级?[、,和及与]?(?:省|市|[县区]))*[三两二四]?级(?:以上)?";
const levelFirst = new RegExp(`^${level}|^(?:国家)?省[、和]?市(?:[、和]?[县区])?$`, "u");
const levelLast = new RegExp(`${level}$`, "u");

/** Whether what is left joins several things into one count: `创新型、专精特新、小巨人、瞪羚等优质`. */
export const joinsSeveral = (residue: string) => /[、和与或]|以及|等/u.test(residue);
