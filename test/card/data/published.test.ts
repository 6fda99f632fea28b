import { describe, expect, test } from "vitest";
import { cardAddress, cardFolder, citedAs } from "../../../src/toolkit/card/data/published.js";

const hash = "0".repeat(64);
const version = { version: "0f62df8c41d2", data: hash, code: hash, codebooks: hash };
const live = { version, date: "2026-11-22", frozen: false, site: "https://example.org/bice" };

describe("where a chart is published", () => {
	test("live under its id, frozen under its version", () => {
		expect(cardFolder("theme/green/attention", live)).toBe("/embed/theme/green/attention/");
		expect(cardFolder("theme/green/attention", { ...live, frozen: true })).toBe(
			"/v/0f62df8c41d2/theme/green/attention/",
		);
	});

	test("each language has a page of its own, absolute where the site is known", () => {
		expect(cardAddress("a", "zh", live)).toBe("https://example.org/bice/embed/a/");
		expect(cardAddress("a", "en", { ...live, site: undefined })).toBe("/embed/a/en.html");
	});

	test("citations name the page of their language", () => {
		expect(citedAs("a", live).en).toEqual({
			version: "0f62df8c41d2",
			date: "2026-11-22",
			frozen: false,
			url: "https://example.org/bice/embed/a/en.html",
		});
	});
});
