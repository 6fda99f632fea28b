import { expect, test } from "vitest";
import { publishedAt } from "../../src/toolkit/publish/published-at.js";

test("where the report is published ends with one slash, however it was written", () => {
	expect(publishedAt("https://example.org/plans")).toBe("https://example.org/plans/");
	expect(publishedAt("https://example.org")).toBe("https://example.org/");
	expect(publishedAt("http://127.0.0.1:3000/a//")).toBe("http://127.0.0.1:3000/a/");
});

test("a variable that is empty says no more than one that is not set", () => {
	expect(publishedAt("")).toBeUndefined();
	expect(publishedAt(" ")).toBeUndefined();
	expect(publishedAt(undefined)).toBeUndefined();
});

test.each(["example.org/plans", "javascript:alert(1)", "file:///srv/report/"])(
	"%s is no address of the web",
	(written) => {
		expect(() => publishedAt(written)).toThrow(`invalid BICE_SITE: ${written}`);
	},
);
