const small =
	"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Matches a number in English words, from two to ninety-nine. */
export const englishNumeral = `\\b(?:(?:${tens.join("|")})(?:-(?:one|${small.slice(0, 8).join("|")}))?|${small.join("|")})\\b`;

/** Returns the number that English words say: `twenty-three` → 23; null where they say none. */
export function englishNumber(words: string): number | null {
	const [first = "", second] = words.toLowerCase().split("-");
	const ten = tens.indexOf(first);
	if (ten < 0) return small.includes(first) ? small.indexOf(first) + 2 : null;
	const unit = second === undefined ? 0 : second === "one" ? 1 : small.indexOf(second) + 2;
	return (ten + 2) * 10 + unit;
}
