import { describe, expect, test } from "vitest";
import { toChange } from "../../src/toolkit/change/to-change.js";
import { toSummary } from "../../src/toolkit/change/to-summary.js";
import { collection } from "./sample.js";

const chart = {
	id: "theme/green",
	version: "0123456789ab",
	data: "one",
	numbers: "one",
	title: { zh: "绿", en: "Green" },
};
const accuracy = [{ set: "plans", figure: "target.f1", value: 0.99 }];
const before = collection(
	[
		{ id: "a", clauses: ["新增充电桩480个。", "甲。"] },
		{ id: "b", clauses: ["乙。"] },
	],
	{ charts: [chart], accuracy },
);

describe("toSummary", () => {
	test("says so where nothing changed", () => {
		expect(toSummary(toChange(before, before), "zh")).toBe("没有变动。");
		expect(toSummary(toChange(before, before), "en")).toBe("Nothing changed.");
	});

	test("is one sentence with a count for each kind of change, and none of nothing", () => {
		const after = collection([{ id: "a", clauses: ["新增充电桩600个。", "甲。", "建成公园3个。"] }], {
			charts: [{ ...chart, data: "two", numbers: "two" }],
			accuracy: [{ set: "plans", figure: "target.f1", value: 0.98 }],
		});
		const change = toChange(before, after);
		expect(toSummary(change, "zh")).toBe(
			"修订 1 份规划；撤下 1 份规划；条款 改 1、增 1；目标 改 1、增 1；1 张图的数变了；读得准不准有 1 项变动。",
		);
		expect(toSummary(change, "en")).toBe(
			"1 plan revised; 1 plan withdrawn; clauses: 1 altered, 1 added; targets: 1 altered, 1 added; numbers of 1 chart moved; 1 figure of accuracy changed.",
		);
	});
});
