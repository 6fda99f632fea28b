import { describe, expect, test } from "vitest";
import { amountKind } from "../../src/toolkit/extract/amount.js";

describe("amountKind", () => {
	test.each([
		["高新技术企业总数", "家"],
		["规上工业企业达到", "家"],
		["社会消费品零售总额完成", "元"],
		["完成工业总产值", "元"],
		["粮食总产稳定在", "吨"],
		["每千名老人拥有床位", "张"],
		["累计培育示范村", "个"],
		["生猪存栏恢复到", "头"],
		["两个镇分别发展成为", "人"],
		["地区生产总值迈上", "元"],
	])("%s N%s: a total, whatever the verb", (near, unit) => expect(amountKind(near, near, unit, null)).toBe("level"));

	test.each([
		["完成投资", "元"],
		["新增光伏装机容量", "千瓦"],
		["新建农村公路", "公里"],
		["新增就业人数达到", "人"],
		["开展文化活动达到", "场"],
		["新增绿化面积", "亩"],
	])("%s N%s: what the period adds", (near, unit) => expect(amountKind(near, near, unit, null)).toBe("increment"));

	test("a list member without a verb takes the kind of the one before", () => {
		expect(amountKind("链主企业", "", "家", "level")).toBe("level");
		expect(amountKind("链主企业", "", "家", "increment")).toBe("increment");
	});

	test("adds rather than has where nothing tells", () => {
		expect(amountKind("停车泊位", "停车泊位", "个", null)).toBe("increment");
	});
});
