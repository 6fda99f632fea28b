import { describe, expect, test } from "vitest";
import { falseNumbers } from "../../../src/toolkit/card/alt/false-number.js";
import { withPlainWords } from "../../../src/toolkit/card/alt/plain-words.js";
import type { Card } from "../../../src/toolkit/card/card.js";
import { waterCard, waterCardInEnglish } from "../data/water-editions.js";

/** The chart with a number in a text of it that it does not have. */
const wrongIn = (field: "title" | "subtitle" | "alt", card: Card): Card => ({
	...card,
	[field]: `${card[field]} 4711`,
});

describe("withPlainWords", () => {
	test("leaves a chart as it is whose words are right", () => {
		expect(withPlainWords(waterCard)).toBe(waterCard);
	});

	test("names the chart where the title is wrong or missing, and leaves the rest", () => {
		for (const card of [wrongIn("title", waterCard), { ...waterCard, title: " " }])
			expect(withPlainWords(card)).toEqual({ ...waterCard, title: waterCard.name });
	});

	test("leaves a subtitle out that is wrong", () => {
		expect(withPlainWords(wrongIn("subtitle", waterCard))).toEqual({ ...waterCard, subtitle: "" });
	});

	test.each([waterCard, waterCardInEnglish])(
		"says what the table prints where the description is wrong: $language",
		(card) => {
			const { alt } = withPlainWords(wrongIn("alt", card));
			expect(alt).toContain(card.columns[0]?.name);
			for (const { cells } of card.rows) for (const { text } of cells) expect(alt).toContain(text);
		},
	);

	test.each([waterCard, waterCardInEnglish])("has no false number left, whatever was wrong: $language", (card) => {
		const wrong = wrongIn("title", wrongIn("subtitle", wrongIn("alt", card)));
		expect(falseNumbers(wrong)).not.toEqual([]);
		expect(falseNumbers(withPlainWords(wrong))).toEqual([]);
	});
});
