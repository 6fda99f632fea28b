import { describe, expect, test } from "vitest";
import { toChange } from "../../src/toolkit/change/to-change.js";
import { toMarkdown } from "../../src/toolkit/change/to-markdown.js";
import { collection } from "./sample.js";

const plan = (words: string) => collection([{ id: "a", clauses: [words], document: { title: "计划 #" } }]);

describe("toMarkdown", () => {
	test("is a sentence, then a heading for each plan with its lines as a list", () => {
		const change = toChange(plan("新增充电桩480个。"), plan("新增充电桩600个。"));
		expect(toMarkdown(change, "zh")).toBe(
			[
				"修订 1 份规划；条款 改 1；目标 改 1。",
				"",
				"## 高青县《计划 \\#》，修订",
				"",
				"- 改 第 1 条：1.新增充电桩<del>480</del><ins>600</ins>个。",
				"- 目标 改 新增充电桩：<del>480个</del> → <ins>600个</ins>",
				"",
			].join("\n"),
		);
	});

	test("shows what plans say as text, and never as markup", () => {
		const markdown = toMarkdown(toChange(plan("甲。"), plan("<b>乙</b>丙丁[戊](http://己)。")), "en");
		expect(markdown).toContain("<ins>1.\\<b\\>乙\\</b\\>丙丁\\[戊\\](http\\://己)。</ins>");
	});
});
