import { describe, expect, test } from "vitest";
import { reasons } from "../../../src/toolkit/compare/reason.js";
import { formatReasons } from "../../../src/toolkit/compare/reason-column.js";
import { reasonLines } from "../../../src/toolkit/page/indicator/reason-text.js";
import { en, stated, zh } from "./made-sheet.js";

const total = stated({
	...{ value: 18_000, annual_value: 6000, years: 3, unit: "人" },
	...formatReasons([reasons.periodTotal(3), reasons.scope("城镇")]),
});

describe("reasonLines", () => {
	test("a divided total says the total and what was done in place of the bare reason", () => {
		expect(reasonLines(total, zh)).toEqual(["三年共 18,000 人，此为年均", "限定为“城镇”"]);
		expect(reasonLines(total, en)).toEqual([
			"18,000 people in three years; this is the yearly average",
			"limited to “城镇”",
		]);
	});

	test("a fall says what it falls in all", () => {
		const fall = stated({ value: 26, annual_value: 7.25, years: 4, unit: "%" });
		expect(reasonLines(fall, zh)).toEqual(["四年累计 26%，此为年均"]);
	});

	test("a refused number keeps its reason, and a plain value needs none", () => {
		expect(reasonLines(stated({ state: "refused", reason: "只计重点实验室", years: 3 }), zh)).toEqual([
			"只计重点实验室",
		]);
		expect(reasonLines(stated(), zh)).toEqual([]);
	});
});
