import { describe, expect, test } from "vitest";
import { layout } from "../../src/toolkit/parse/layout.js";
import { withoutWraps } from "../../src/toolkit/parse/wrap.js";

const sentence =
	"持续深化新旧动能转换推动绿色低碳高质量发展，加快建设现代化产业体系，到2025年高新技术企业达到110家以上，";
const paragraph = `${sentence}${sentence}研发经费投入强度达到2.5%。`;
const headed = [1, 2, 3, 4, 5].map((number) => `${number}.推进第${"一二三四五"[number - 1]}项重点工作\n${paragraph}`);

/** Breaks a text as a page of a PDF does, `width` ideographs to a line. */
function hardWrapped(text: string, width: number): string {
	const lines = text.split("\n").flatMap((line) => line.match(new RegExp(`.{1,${width}}`, "gu")) ?? [""]);
	return lines.join("\n");
}

describe("withoutWraps", () => {
	test("joins the lines that a page broke and keeps the paragraphs", () => {
		const text = headed.join("\n");
		const wrapped = hardWrapped(text, 26);
		expect(wrapped.split("\n").length).toBeGreaterThan(20);
		expect(withoutWraps(wrapped).text).toBe(text);
	});

	test("leaves a text whose lines are paragraphs as it is", () => {
		const text = headed.join("\n");
		expect(withoutWraps(text).text).toBe(text);
	});

	test("leaves a short text alone, whatever its lines", () => {
		const text = hardWrapped(headed.slice(0, 1).join("\n"), 26);
		expect(withoutWraps(text).text).toBe(text);
	});

	test("leaves a table of short cells alone", () => {
		const text = "新建学校\n3所\n县教育局\n".repeat(10);
		expect(withoutWraps(text).text).toBe(text);
	});

	test("takes out page numbers that are glued to the line after them", () => {
		const lines = hardWrapped(headed.concat(headed, headed).join("\n"), 26).split("\n");
		let page = 30;
		let last = 0;
		const paged = lines.map((line, at) => {
			if (at - last < 10 || /^[\d,，。]/.test(line)) return line;
			last = at;
			return `${++page}${line}`;
		});
		expect(page).toBeGreaterThanOrEqual(34);
		expect(layout(paged.join("\n")).text).toBe(layout(lines.join("\n")).text);
	});

	test("takes out lines that hold a page number and nothing else, with the blank lines around them", () => {
		const text = headed.join("\n");
		const lines = hardWrapped(text, 26).split("\n");
		lines.splice(4, 0, "", "— 12 —", "");
		lines.splice(14, 0, "第13页 共20页");
		expect(withoutWraps(lines.join("\n")).text).toBe(text);
	});

	test("breaks paragraphs at their indents where they have one, and nowhere else", () => {
		const ended = `${paragraph.replaceAll("体系，", "体系。")}`;
		const lines = Array.from({ length: 4 }, () => `　　${ended}`).join("\n");
		expect(withoutWraps(hardWrapped(lines, 26)).text).toBe(Array(4).fill(ended).join("\n"));
	});

	test("takes no number for a page that stands in no rising run", () => {
		const lines = hardWrapped(headed.join("\n"), 26).split("\n");
		const odd = lines.map((line, at) => (at === 7 ? `88${line}` : line)).join("\n");
		expect(withoutWraps(odd).text).toContain("88");
	});

	test("still knows where each character stands", () => {
		const wrapped = hardWrapped(headed.join("\n"), 26);
		const view = withoutWraps(wrapped);
		const start = view.text.indexOf(paragraph);
		const span = view.toSource({ start, end: start + paragraph.length });
		expect(wrapped.slice(span.start, span.end).replaceAll("\n", "")).toBe(paragraph);
	});
});
