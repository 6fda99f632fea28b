import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extend, walk } from "../../../src/toolkit/compare/reuse/extension.js";
import { randomText, textNumber } from "./planted.js";

const units = (text: string) => Int32Array.from([...text].map((character) => character.codePointAt(0) ?? 0));
const forwards = (text: string) => walk(units(text), 0, text.length);
const backwards = (text: string) => walk(units(text), text.length, 0);

describe("extend", () => {
	test.each([
		["the same text", "用水总量控制在五千五百万", "用水总量控制在五千五百万", { a: 12, b: 12, matches: 12, edits: 0 }],
		["a unit put in", "完善废旧物资循环利用", "完善了废旧物资循环利用", { a: 10, b: 11, matches: 10, edits: 1 }],
		["a unit changed", "工作项目化责任实效化管理", "工作项目化责任时效化管理", { a: 12, b: 12, matches: 11, edits: 1 }],
		[
			"an end of its own",
			"加大不良贷款处置力度甲乙丙",
			"加大不良贷款处置力度丁戊己",
			{ a: 10, b: 10, matches: 10, edits: 0 },
		],
		["nothing alike", "甲乙丙", "丁戊己", { a: 0, b: 0, matches: 0, edits: 0 }],
		["nothing at all", "", "甲", { a: 0, b: 0, matches: 0, edits: 0 }],
	])("%s", (_, a, b, reach) => {
		expect(extend(forwards(a), forwards(b))).toMatchObject(reach);
	});

	test("reaches as far backwards as forwards", () => {
		const turned = (text: string) => [...text].reverse().join("");
		const [a, b] = ["完善废旧物资循环利用", "完善了废旧物资循环利用"];
		expect(extend(backwards(turned(a)), backwards(turned(b)))).toEqual(extend(forwards(a), forwards(b)));
	});

	test("stops where the texts part for good, and does not end in an edit", () => {
		const a = textNumber(1, 40) + textNumber(2, 400);
		const b = textNumber(1, 40) + textNumber(3, 400);
		expect(extend(forwards(a), forwards(b))).toMatchObject({ a: 40, b: 40, edits: 0 });
	});

	test("over half of what an alignment covers is alike, whichever text comes first", () => {
		fc.assert(
			fc.property(randomText(0, 60), fc.array(randomText(0, 5)), fc.nat(20), (text, put, at) => {
				const changed = [...text]
					.map((unit, index) => unit + (index % 7 === at % 7 ? (put[index] ?? "") : ""))
					.join("");
				const there = extend(forwards(text), forwards(changed));
				const back = extend(forwards(changed), forwards(text));
				expect(there.edits * 2).toBeLessThanOrEqual(Math.max(there.a, there.b));
				expect(back.edits * 2).toBeLessThanOrEqual(Math.max(back.a, back.b));
				expect((back.a + back.b) / 2 - 2 * back.edits).toBe((there.a + there.b) / 2 - 2 * there.edits);
			}),
		);
	});

	test("20,000 units with an edit in every fifty are aligned in a moment", () => {
		const a = textNumber(5, 20_000);
		const b = [...a].filter((_, at) => at % 50 !== 7).join("");
		const start = performance.now();
		const reach = extend(forwards(a), forwards(b));
		expect(reach).toMatchObject({ a: 20_000, b: 19_600, edits: 400 });
		expect(performance.now() - start).toBeLessThan(1000);
	});
});
