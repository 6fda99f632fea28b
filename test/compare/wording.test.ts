import { describe, expect, test } from "vitest";
import { sentenceBefore, wordingOf, wordsBefore } from "../../src/toolkit/compare/wording.js";
import { targetOf } from "./sample.js";

const row = targetOf({ indicator: "5G基站", raw: "226", quote: "推进方案，年底前力争建成5G基站226个。" });

test("wordsBefore gives the words from the last stop up to the numeral", () => {
	expect(sentenceBefore(row)).toBe("推进方案,年底前力争建成5G基站");
	expect(wordsBefore(row)).toBe("年底前力争建成5G基站");
});

describe("wordingOf", () => {
	test.each([
		["年内新增", "高新技术企业", "flow"],
		["培育", "高新技术企业", "flow"],
		["总量突破", "高新技术企业总量", "stock"],
		["年底前力争建成", "5G基站", "open"],
		["新建成投用", "5G基站", "open"],
		["新增总数达到", "高新技术企业总数", "stock"],
	])("%s %s is %s", (before, phrase, wording) => {
		expect(wordingOf(before, phrase)).toBe(wording);
	});
});
