import { expect, test } from "vitest";
import { csl } from "../../../src/toolkit/card/data/csl.js";
import { waterCard } from "./water-editions.js";

const cited = { version: "0f62df8c41d2", date: "2026-11-22", url: "https://example.org/embed/", frozen: false };

test("a chart is a web page of CSL-JSON, with its version and the language of its title", () => {
	expect(csl(waterCard, { ...cited, accessed: "2026-12-01" })).toEqual({
		id: "bice-indicator-water_use_cap-0f62df8-zh",
		type: "webpage",
		title: "用水总量：高青写下的上限是城阳的 2 倍",
		author: [{ literal: "比策" }],
		issued: { "date-parts": [[2026, 11, 22]] },
		accessed: { "date-parts": [[2026, 12, 1]] },
		URL: "https://example.org/embed/",
		version: "0f62df8",
		genre: "图表",
		language: "zh-CN",
	});
});

test("a day that is not known is left out", () => {
	expect(Object.keys(csl(waterCard, { ...cited, date: null }))).not.toContain("issued");
});
