import { expect, test } from "vitest";
import { citationBib, citationCsl, citationText } from "../../../src/toolkit/card/data/citation-file.js";
import { waterEditions } from "./water-editions.js";

const zh = { version: "0f62df8c41d2", date: "2026-11-22", url: "https://example.org/embed/a/", frozen: true };
const cited = { zh, en: { ...zh, url: `${zh.url}en.html` } };

test("citation.txt has in each language the chart in two forms, its plans, and the licence", () => {
	const text = citationText(waterEditions, cited);
	const heads = ["GB/T 7714—2015", "APA 7", "所据规划", "许可", "Plans it draws from", "Licence"];
	for (const head of heads) expect(text.split("\n")).toContain(head);
	expect(text.match(/《[^》]+》/gu)).toHaveLength(2 * waterEditions.zh.sources.length + 1);
	expect(text).not.toMatch(/\n\n\n|undefined|null/u);
});

test("a chart that draws from no plan has no list of plans", () => {
	const none = { zh: { ...waterEditions.zh, sources: [] }, en: { ...waterEditions.en, sources: [] } };
	expect(citationText(none, cited)).not.toContain("所据规划");
});

test("BibTeX and CSL-JSON have an entry for each language, under different keys", () => {
	expect(citationBib(waterEditions, cited).match(/^@misc\{\S+-(zh|en),$/gmu)).toHaveLength(2);
	const items: { id: string; URL: string }[] = JSON.parse(citationCsl(waterEditions, cited));
	expect(items.map(({ URL }) => URL)).toEqual([cited.zh.url, cited.en.url]);
	expect(new Set(items.map(({ id }) => id)).size).toBe(2);
});
