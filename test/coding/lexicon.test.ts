import { expect, test } from "vitest";
import { themes } from "../../src/toolkit/schema/theme.js";
import { readLexicon, readText, seeds } from "./fixture.js";

const lexicon = readLexicon();
const narrow = (word: string) => word.normalize("NFKC").toLowerCase();

test("every word stands once, full-width and capital forms being the same word", () => {
	const words = lexicon.map(({ word }) => narrow(word));
	expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test("words are sorted by theme, then by code point, so that a change is one line", () => {
	const key = ({ theme, word }: (typeof lexicon)[number]) => String(themes.indexOf(theme)).padStart(2, "0") + word;
	const keys = lexicon.map(key);
	expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)));
});

test("weights are whole numbers from 1 to 5, and no word has white space or a comma", () => {
	expect(lexicon.filter(({ weight }) => !Number.isInteger(weight) || weight < 1 || weight > 5)).toEqual([]);
	expect(lexicon.filter(({ word }) => word.length === 0 || /[\s,，。、；:：]/u.test(word))).toEqual([]);
});

test("every theme is spoken for by at least a hundred words", () => {
	for (const theme of themes)
		expect(lexicon.filter((entry) => entry.theme === theme).length, theme).toBeGreaterThan(100);
});

test("words are general vocabulary: none is as long as a sentence, and none names a place of the five plans", () => {
	expect(lexicon.filter(({ word }) => word.length > 14)).toEqual([]);
	const places = /高青|潍城|潍坊|城阳|钢城|淄博|济南|青岛|山东|齐鲁|鸢都/u;
	expect(lexicon.filter(({ word }) => places.test(word))).toEqual([]);
});

test("most of the lexicon is of use beyond the five plans: over half of its words stand in none of them", () => {
	const plans = Object.values(seeds).map((name) => readText(`seeds/${name}.txt`).toLowerCase());
	const unused = lexicon.filter(({ word }) => !plans.some((text) => text.includes(word)));
	expect(unused.length / lexicon.length).toBeGreaterThan(0.5);
});
