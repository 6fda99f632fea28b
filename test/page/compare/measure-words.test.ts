import { expect, test } from "vitest";
import type { MeasureCell } from "../../../src/toolkit/chart/measure.js";
import { toBars } from "../../../src/toolkit/page/compare/bars.js";
import { measureSummary, measureTable } from "../../../src/toolkit/page/compare/measure-words.js";
import { copyOf } from "../../../src/toolkit/page/copy/copy.js";

const zh = copyOf("zh").compare;
const en = copyOf("en").compare;
const names = { theme: (theme: string) => theme, region: (code: string) => code.toUpperCase() };
const cell = (region_code: string, value: number | null, change: Partial<MeasureCell> = {}): MeasureCell => ({
	region_code,
	theme: "green",
	measure: "numbered",
	value,
	low: null,
	high: null,
	part: 7,
	whole: 20,
	...change,
});

test("a summary says from where to where the values of a theme run", () => {
	const cells = [cell("a", 0.35), cell("b", 0.2), cell("c", 0.33)];
	expect(measureSummary(cells, "numbered", names, zh)).toContain("green从B的 20% 到A的 35%。");
	expect(measureSummary(cells, "numbered", names, en)).toContain("green runs from 20% (B) to 35% (A).");
});

test.each([
	[[cell("a", 0.35), cell("b", 0.35)], "green各地都是 35%。"],
	[[cell("a", 0.35), cell("b", null)], "green只有A，35%。"],
	[[cell("a", null), cell("b", null)], "green没有可量的。"],
])("what is alike, alone or not to be measured is said so: %#", (cells, sentence) => {
	expect(measureSummary(cells, "numbered", names, zh)).toContain(sentence);
});

test("the table has what is drawn: value, what it rests on, its interval; a dash where there is none", () => {
	const cells = [cell("a", 0.35, { low: 0.1, high: 0.6 }), cell("b", null)];
	expect(measureTable(cells, ["a", "b", "c"], names, zh)).toEqual({
		columns: ["主题", "A", "B", "C"],
		rows: [["green", "35% · 7/20 条 · 95% 区间 10%—60%", "—", "—"]],
	});
});

test("a bar is written with what it rests on, and leads to the view of its theme and region", () => {
	const [bar] = toBars([cell("a", 12, { measure: "targets", part: 12, whole: 91 })], names, zh);
	expect(bar).toMatchObject({ label: "12", aside: "占 13%", href: "/compare?theme=green&region=a&measure=targets" });
	expect(bar?.description).toBe("A green 目标数 12（占 13%）");
});
