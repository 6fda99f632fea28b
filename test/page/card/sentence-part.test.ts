import { expect, test } from "vitest";
import { cutSentence } from "../../../src/toolkit/page/card/sentence-part.js";

const words = (parts: ReturnType<typeof cutSentence>) =>
	parts.map(({ as, text }) => (as === "text" ? text : `${as}:${text}`));
const at = (text: string, sought: string, from = 0) => {
	const start = from + [...text.slice(0, text.indexOf(sought))].length;
	return { start, end: start + [...sought].length };
};

test("a sentence is cut at its numerals, its own chosen, in the order of the text", () => {
	const text = "达到72家,下降26%,到2025年。";
	const parts = cutSentence([...text], 100, [at(text, "72", 100), at(text, "2025", 100)], at(text, "26", 100));
	expect(words(parts)).toEqual(["达到", "other:72", "家,下降", "chosen:26", "%,到", "other:2025", "年。"]);
});

test("places count code points, so that a rare character before a numeral moves nothing", () => {
	const text = "𠀀村达到3个。";
	expect(words(cutSentence([...text], 0, [], at(text, "3")))).toEqual(["𠀀村达到", "chosen:3", "个。"]);
});

test("a numeral at either end leaves no empty part", () => {
	expect(words(cutSentence([..."12个3"], 0, [{ start: 3, end: 4 }], { start: 0, end: 2 }))).toEqual([
		"chosen:12",
		"个",
		"other:3",
	]);
});

test("what overlaps the chosen numeral, or stands elsewhere, is left out; the text stays whole", () => {
	const points = [..."增长8%—10%以上"];
	const parts = cutSentence(
		points,
		0,
		[
			{ start: 2, end: 3 },
			{ start: 90, end: 92 },
		],
		{ start: 2, end: 7 },
	);
	expect(words(parts)).toEqual(["增长", "chosen:8%—10", "%以上"]);
	expect(parts.map(({ text }) => text).join("")).toBe(points.join(""));
});
