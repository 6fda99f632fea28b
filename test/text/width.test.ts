import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/toolkit/text/width.js";

describe("fold", () => {
	test.each([
		["到２０２５年，达到６０％", "到2025年,达到60%"],
		["（一）加强", "(一)加强"],
		["潍城发〔2023〕13号", "潍城发[2023]13号"],
		["【潍城发】", "[潍城发]"],
		["2∶1、3︰2", "2:1、3:2"],
		["３－５个　Ｒ＆Ｄ；“十四五”", "3-5个 R&D;“十四五”"],
		["5～6亿、3〜5‑6−7–8‐9﹣1﹪", "5~6亿、3~5-6-7-8-9-1%"],
	])("makes %s half-width", (written, folded) => {
		expect(fold(written)).toBe(folded);
	});

	test("leaves ideographic punctuation, quotes and the long dash of a period", () => {
		for (const kept of ["。、“”‘’《》·…", "2023—2025年", "℃㎡①Ⅲ"]) expect(fold(kept)).toBe(kept);
	});

	test("keeps the length, so that positions hold in both", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(text).length === text.length));
	});

	test("folds a folded text no further", () => {
		const wide = fc.string({ unit: fc.constantFrom(..."１２％（）〔〕【】～－−　，：Ａ高。") });
		fc.assert(fc.property(wide, (text) => fold(fold(text)) === fold(text)));
	});
});
