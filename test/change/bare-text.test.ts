import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareText } from "../../src/toolkit/change/bare-text.js";

describe("bareText", () => {
	test("leaves out spaces and breaks of lines, and makes no difference of full-width signs", () => {
		expect(bareText("新增５Ｇ基站，\n\u3000共 600个。")).toBe("新增5G基站,共600个。");
	});

	test("keeps all other signs, one for one", () => {
		const noSpace = fc.string({ unit: "binary" }).map((text) => text.replace(/\s/gu, ""));
		fc.assert(
			fc.property(noSpace, (text) => {
				expect([...bareText(text)].length).toBe([...text].length);
			}),
		);
	});
});
