import { describe, expect, test } from "vitest";
import { nearestEntries } from "../../src/toolkit/search/suggestion.js";
import { collection, index } from "./collection.js";

const near = (...words: string[]) =>
	nearestEntries(collection.entries.indicator, words, 5).map((place) => index.indicators[place]?.id);

describe("nearestEntries", () => {
	test("finds an indicator whose name was not quite remembered", () => {
		expect(near("万人高价专利")[0]).toBe("high_value_patents_per_10k");
		expect(near("每万人的发明专利拥有")).toContain("invention_patents_per_10k");
	});

	test("compares English names word by word", () => {
		expect(near("patnets")).toContain("invention_patents_per_10k");
	});

	test("names nothing that is not alike", () => {
		expect(near("zzzz")).toEqual([]);
		expect(near()).toEqual([]);
	});
});
