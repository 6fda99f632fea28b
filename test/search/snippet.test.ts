import { describe, expect, test } from "vitest";
import { toSnippet } from "../../src/toolkit/search/snippet.js";
import { bracketed, collection, index, madeCollection } from "./collection.js";

const show = (text: string, words: readonly string[], quotes: readonly string[] = [], heading = "") => {
	const made = madeCollection([{ text, quotes, ...(heading ? { heading } : {}) }]);
	const snippet = toSnippet(made, 0, words);
	return { heading: bracketed(snippet.heading), text: bracketed(snippet.text), anchor: snippet.anchor };
};

describe("toSnippet", () => {
	test("shows the sentence with what was found, … for what is left out behind and between", () => {
		expect(show("推进建设。发展乡村旅游。加强管理。", ["乡村"]).text).toBe("发展[乡村]旅游。");
		expect(show("发展乡村旅游。推进建设。加强管理。", ["乡村", "管理"]).text).toBe("发展[乡村]旅游。…加强[管理]。");
	});

	test("leads to the target whose sentence holds the words, the one with the nearest numeral behind them", () => {
		const text = "建设工厂2家。新增园区3个、培训农民4次。";
		const quotes = ["建设工厂2家。", "新增园区3个、", "培训农民4次。"];
		expect(show(text, ["培训农民"], quotes).anchor).toBe("t-培训农民4次。");
		expect(show(text, ["工厂"], quotes).anchor).toBe("t-建设工厂2家。");
		expect(show(text, ["工厂", "农民"], quotes).anchor).toBe("c-1");
	});

	test("found in the heading alone, the text is shown from its beginning", () => {
		expect(show("1.乡村旅游。加快发展。", ["乡村"], [], "乡村旅游")).toEqual({
			heading: "[乡村]旅游",
			text: "加快发展。",
			anchor: "c-1",
		});
	});

	test("a long sentence is cut around the place, never through it nor through a character", () => {
		const long = "𠮷".repeat(90);
		const { text } = show(`${long}乡村旅游${long}。`, ["乡村旅游"]);
		expect(text).toMatch(/^…𠮷+\[乡村旅游\]𠮷+…$/u);
		expect([...text].length).toBeLessThan(130);
	});

	test("is never long, and always leads somewhere, for the passages of the five plans", () => {
		for (const passage of index.passages.plan.keys()) {
			const { text, anchor } = toSnippet(collection, passage, ["发展", "建设"]);
			expect(text.map((piece) => piece.text).join("").length).toBeLessThan(240);
			expect(anchor).toMatch(/^[ct]-/);
		}
	});
});
