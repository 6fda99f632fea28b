import { expect, test } from "vitest";
import { themeCoder } from "../../src/toolkit/coding/theme.js";
import { readLexicon } from "./fixture.js";

const coder = themeCoder(readLexicon());
const code = (text: string) => coder.clause({ heading: text.split("。")[0] ?? null, sectionPath: [], text });

test("a clause of a focus theme serves it", () => {
	expect(code("打好蓝天保卫战。强化扬尘管控。").focus).toContain("green");
	expect(code("培育科技型企业。高新技术企业达到72家。").focus).toContain("innovation");
});

test("a clause on roads that builds rural ones serves the countryside", () => {
	const { theme, focus } = code("完善立体交通体系。加快高速公路建设,实施四好农村路工程,新改建农村道路20公里。");
	expect({ theme, focus }).toEqual({ theme: "urban", focus: ["rural"] });
});

test("farming that saves water serves both", () => {
	expect(code("推动农业现代化。推广节水灌溉和水肥一体化技术,减少农药使用。").focus).toEqual(["green", "rural"]);
});

test("a word in passing in a long clause on something else is no service", () => {
	const passing = "提高企业竞争力。完善政务服务,推进审批改革,优化营商环境,引导绿色发展,规范行政许可,保护市场主体。";
	expect(code(passing).focus).toEqual([]);
});
