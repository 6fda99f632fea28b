import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/toolkit/change/escape-markdown.js";

describe("escapeMarkdown", () => {
	test("leaves Chinese text and numbers as they are", () => {
		expect(escapeMarkdown("到2025年,新增5.2万亩(约3.5%)。")).toBe("到2025年,新增5.2万亩(约3.5%)。");
	});

	test("takes its meaning from every sign that has one within a line", () => {
		expect(escapeMarkdown("*a* _b_ `c` [d](e) <f> ~g~ &amp; $h$ \\")).toBe(
			"\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\~g\\~ \\&amp; \\$h\\$ \\\\",
		);
	});

	test("lets no address become a link by itself", () => {
		expect(escapeMarkdown("http://a.cn www.b.cn c@d.cn")).toBe("http\\://a.cn www\\.b.cn c\\@d.cn");
	});

	test("keeps to one line", () => {
		expect(escapeMarkdown("甲\n\n# 乙\u2028丙\u202e")).toBe("甲 \\# 乙 丙 ");
	});
});
