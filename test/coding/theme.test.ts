import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { themeCoder } from "../../src/toolkit/coding/theme.js";
import { themes } from "../../src/toolkit/schema/theme.js";
import { readLexicon, readText } from "./fixture.js";

const lexicon = readLexicon();
const coder = themeCoder(lexicon);
const clause = (heading: string, text = `${heading}。`, sectionPath: string[] = []) =>
	coder.clause({ heading, sectionPath, text });
const target = (indicator: string, clauseTheme: Parameters<typeof coder.target>[0]["clauseTheme"] = null) =>
	coder.target({ indicator, quote: indicator, heading: null, sectionPath: [], clauseTheme });

describe("the theme of a clause", () => {
	test.each([
		["提升企业技术创新能力", "innovation"],
		["加快推进设备更新和技术改造", "industry"],
		["推进制造业数字化转型", "digital"],
		["大力招商引资", "opening"],
		["加快老旧小区改造", "urban"],
		["织密扎牢社保网络", "livelihood"],
		["坚持依法行政", "governance"],
		["坚持和发展新时代枫桥经验", "safety"],
	])("%s is %s", (heading, theme) => {
		expect(clause(heading).theme).toBe(theme);
	});

	test("the headings above it tip the balance where its own words say little", () => {
		const plain = "加强队伍建设";
		expect(clause(plain, `${plain}。`, ["六、全面推进乡村振兴"]).theme).toBe("rural");
		expect(clause(plain, `${plain}。`, ["十、建设更高水平平安县"]).theme).toBe("safety");
	});

	test("the departments it is given to say nothing of its theme", () => {
		const text = "推进重点工作。(县农业农村局、县水利局、县教育局、县生态环境局、县文化和旅游局负责)";
		expect(clause("推进重点工作", text).reasons).toEqual(clause("推进重点工作", "推进重点工作。").reasons);
	});
});

describe("the theme of a target", () => {
	test("is that of what it measures, not of the clause around it", () => {
		expect(target("新增充电桩", "urban")).toBe("green");
		expect(target("高标准农田", "green")).toBe("rural");
		expect(target("建成人才公寓", "urban")).toBe("livelihood");
	});

	test("is that of the clause where the indicator says little", () => {
		expect(target("重点项目", "culture")).toBe("culture");
		expect(target("数量", "safety")).toBe("safety");
	});

	test("is not that of what a share is a share of", () => {
		expect(target("文化产业增加值占地区生产总值比重")).toBe("culture");
		expect(target("全社会研发经费支出相当于全市生产总值比例")).toBe("innovation");
	});
});

describe("the reasons", () => {
	const passage = readText("seeds/weicheng-2023-2025-action-plan.txt").slice(600, 9000);
	const piece = fc.tuple(fc.nat(passage.length), fc.nat(400)).map(([from, size]) => passage.slice(from, from + size));
	const words = fc.constantFrom(
		...lexicon.slice(0, 400).map(({ word }) => word),
		"ＰＭ２．５",
		"𠮷",
		"(县科技局负责)",
		"\n",
	);
	const text = fc
		.array(fc.oneof(piece, words, fc.string({ unit: "binary" })), { maxLength: 8 })
		.map((parts) => parts.join(""));

	test("are words of the clause at their spans, in order, for its theme or a focus theme it serves", () => {
		fc.assert(
			fc.property(text, fc.option(piece), (written, heading) => {
				const coding = coder.clause({ heading, sectionPath: ["一、总体要求"], text: written });
				let last = 0;
				for (const { word, theme, start, end } of coding.reasons) {
					expect(written.slice(start, end)).toBe(word);
					expect(start).toBeGreaterThanOrEqual(last);
					expect([coding.theme, ...coding.focus]).toContain(theme);
					last = end;
				}
				expect(themes).toContain(coding.theme);
			}),
		);
	});
});

test("a clause of a million characters is read in a moment", () => {
	const text = readText("seeds/chengyang-2023-key-tasks.txt");
	const from = performance.now();
	coder.clause({ heading: null, sectionPath: [], text: text.repeat(1_000_000 / text.length) });
	expect(performance.now() - from).toBeLessThan(5000);
});
