import fc from "fast-check";
import { expect, test } from "vitest";
import { hashedName } from "../../src/toolkit/publish/hashed-name.js";
import { isImmutable } from "../../src/toolkit/publish/immutable.js";

test("eight digits of the content stand before the ending", () => {
	expect(hashedName("/data/compare/zh.json", "{}")).toBe("/data/compare/zh.44136fa3.json");
	expect(hashedName("/_file/data/preview/zh/theme.green.svg", "<svg/>")).toMatch(/theme\.green\.[0-9a-f]{8}\.svg$/);
});

test("the same content has the same name, other content another one", () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (one, other) => {
			const [a, b] = [one, other].map((content) => hashedName("/data/evidence/zh/x.json", content));
			expect(a === b).toBe(one === other);
			expect(isImmutable(String(a).slice(1))).toBe(true);
		}),
	);
});
