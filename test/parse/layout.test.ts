import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout } from "../../src/toolkit/parse/layout.js";
import { fold } from "../../src/toolkit/text/width.js";
import { planText, seedTexts } from "./seed.js";

/** Returns what the file says where the laid-out text says `words`. */
function printed(source: string, words: string): string {
	const view = layout(source);
	const start = view.text.indexOf(words);
	if (start < 0) throw new Error(`missing in ${JSON.stringify(view.text)}: ${words}`);
	const span = view.toSource({ start, end: start + words.length });
	return source.slice(span.start, span.end);
}

/** Every character of the view is its character of the source, folded, or white space that stands for some. */
function spansHold(source: string): boolean {
	const view = layout(source);
	return [...view.text.split("").keys()].every((at) => {
		const { start, end } = view.toSource({ start: at, end: at + 1 });
		const character = view.text[at] ?? "";
		const turned = /[“”]/.test(character) && source.slice(start, end) === '"';
		return end === start + 1 && (turned || fold(source.slice(start, end)) === character || /\s/.test(character));
	});
}

describe("layout", () => {
	test("leaves plain paragraphs as they are", () => {
		const text = "一、总体要求\n1.推进工作。新建学校3所。";
		expect(layout(text).text).toBe(text);
	});

	test("drops carriage returns and a byte order mark", () => {
		expect(layout("\ufeff一、总体要求\r\n\r\n1.推进工作。\r\n").text).toBe("一、总体要求\n\n1.推进工作。\n");
	});

	test("reads full-width digits and brackets as half-width, and shows them as printed", () => {
		const source = "（一）到２０２５年，达到６０％以上。";
		expect(layout(source).text).toBe("(一)到2025年,达到60%以上。");
		expect(printed(source, "60%")).toBe("６０％");
	});

	test("drops the spaces around digits and keeps those between Latin words", () => {
		const source = "到 2025 年，建成 Smart City 平台 3 个。";
		expect(layout(source).text).toBe("到2025年,建成Smart City平台3个。");
		expect(printed(source, "到2025年")).toBe("到 2025 年");
	});

	test("keeps a gap between columns as one tab", () => {
		expect(layout("新建学校      3所\t县教育局").text).toBe("新建学校\t3所\t县教育局");
	});

	test("breaks one line at ideographic indents that open a paragraph", () => {
		const source = "各位代表：　　一、回顾　　2023年，完成投资67亿元。　　二、安排";
		expect(layout(source).text).toBe("各位代表:\n一、回顾　　2023年,完成投资67亿元。\n二、安排".replace("　　", "\t"));
		expect(printed(source, "67亿元。\n二、安排")).toBe("67亿元。　　二、安排");
	});

	test("reads a one-line HTML page as paragraphs without tags", () => {
		const source =
			'<div class="detail"><p>各位代表：</p><p>一、<strong>2023年</strong>回顾&nbsp;</p><br/>新建学校3所</div>';
		const lines = layout(source).text.split("\n").filter(Boolean);
		expect(lines).toEqual(["各位代表:", "一、2023年回顾", "新建学校3所"]);
		expect(printed(source, "一、2023年回顾")).toBe("一、<strong>2023年</strong>回顾");
	});

	test("drops scripts and styles of a page, and leaves < and > of plain text alone", () => {
		expect(layout("<style>p{}</style><p>工作</p><script>go()</script>").text.trim()).toBe("工作");
		expect(layout("PM2.5浓度<35微克/立方米，优良率>70%").text).toBe("PM2.5浓度<35微克/立方米,优良率>70%");
	});

	test("reads the marks that a page writes as entities, and shows them as printed", () => {
		const source = "<p>培育&ldquo;瞪羚&rdquo;企业5&mdash;8家</p>";
		expect(layout(source).text.trim()).toBe("培育“瞪羚”企业5—8家");
		expect(printed(source, "5—8")).toBe("5&mdash;8");
		expect(printed(source, "瞪羚”")).toBe("瞪羚&rdquo;");
		expect(layout("R&ldquo;D").text).toBe("R&ldquo;D");
	});

	test("holds every character to its place in the five plans", () => {
		for (const [name, source] of seedTexts) expect(spansHold(source), name).toBe(true);
	});

	test("holds every character to its place in texts of other layouts", () => {
		const piece = fc.constantFrom(
			...'<p></p>,<br>,　　,\r\n,\n, ,\t,6０％,（一）,1.,二、,新建,学校,。,：,&nbsp;,😀,<,>,”,"'.split(","),
		);
		fc.assert(fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => spansHold(pieces.join(""))));
		expect(spansHold(planText("tongchuan-2010-work-report"))).toBe(true);
	});
});
