import { describe, expect, test } from "vitest";
import { codebooks } from "../row/collection.js";

const { indicators, phrases, regions } = codebooks;

describe("the codebook of indicators", () => {
	test("is general: it names no region and no city of the collection, no place in a text and no year", () => {
		const names = regions.flatMap(({ name, city, province }) =>
			[name, city, province].map((full) => full.slice(0, -1)),
		);
		for (const row of [...indicators, ...phrases]) {
			const words = Object.values(row).join(" ");
			expect(
				names.filter((name) => words.includes(name)),
				words,
			).toEqual([]);
			expect(words).not.toMatch(/20[12]\d年(?!前)/);
		}
	});

	test("covers at least 80 indicators and all themes that plans put numbers to", () => {
		expect(indicators.length).toBeGreaterThanOrEqual(80);
		const themes = new Set(indicators.map(({ theme }) => theme));
		for (const theme of [
			"innovation",
			"green",
			"rural",
			"industry",
			"digital",
			"opening",
			"urban",
			"livelihood",
			"culture",
		]) {
			expect(themes).toContain(theme);
		}
	});

	test("an indicator that differs from another is not the other itself", () => {
		for (const { indicator_id, role, words } of phrases)
			if (role === "differs_from") expect(words).not.toBe(indicator_id);
	});
});
