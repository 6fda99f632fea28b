import { describe, expect, test } from "vitest";
import { toChange } from "../../src/toolkit/change/to-change.js";
import { toText } from "../../src/toolkit/change/to-text.js";
import { collection } from "./sample.js";

const plan = (words: string) => collection([{ id: "a", clauses: [words] }]);

describe("toText", () => {
	test("marks what is gone and what came, as git does", () => {
		const change = toChange(plan("新增充电桩480个。"), plan("新增充电桩600个。"));
		expect(toText(change, "en")).toBe(
			[
				"1 plan revised; clauses: 1 altered; targets: 1 altered.",
				"",
				"高青县 《a的计划》, revised",
				"  altered clause 1: 1.新增充电桩[-480-]{+600+}个。",
				"  target altered 新增充电桩: [-480个-] → {+600个+}",
				"",
			].join("\n"),
		);
	});

	test("is one line where nothing changed", () => {
		expect(toText(toChange(plan("甲。"), plan("甲。")), "zh")).toBe("没有变动。\n");
	});

	test("lets no sign of a plan steer the terminal", () => {
		expect(toText(toChange(plan("甲。"), plan("乙\u001b[31m丙。")), "zh")).toContain("{+1.乙 [31m丙。+}");
	});
});
