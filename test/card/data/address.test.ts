import { describe, expect, test } from "vitest";
import { reportAddress } from "../../../src/toolkit/card/data/address.js";
import { languagePrefix } from "../../../src/toolkit/page/address/site-address.js";
import { languages } from "../../../src/toolkit/schema/language.js";

const path = "/reader/gaoqing-2024-key-points#t-7ecdaafc";

describe("reportAddress", () => {
	test.each(languages)("leads to the report in %s as its pages do", (language) => {
		expect(reportAddress(language, path)).toBe(`${languagePrefix(language)}${path}`);
	});

	test("is absolute where it is known where the report is published, with or without a last stroke", () => {
		const absolute = `https://example.org/bice/en${path}`;
		expect(reportAddress("en", path, "https://example.org/bice")).toBe(absolute);
		expect(reportAddress("en", path, "https://example.org/bice/")).toBe(absolute);
	});
});
