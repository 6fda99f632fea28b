import { describe, expect, test } from "vitest";
import { achievement } from "../../../src/toolkit/extract/refusal/achievement.js";
import { codedSentences, expected, read } from "../coded-sentence.js";
import { refused } from "./refused.js";

describe("achievement", () => {
	test.each([
		"去年完成投资【98亿】元",
		"截至目前，全县建成充电桩【800】个",
		"已建成充电桩【800】个",
		"近三年来累计投入【5亿】元",
		"过去五年建成公路【80】公里",
		"解决了【1.2万】人饮水问题",
		"2019年，全县生产总值达到【320亿】元",
	])("%s: refused, what has been reached already", (text) => expect(refused(achievement, text)).not.toContain(false));

	test.each([
		"今年完成投资【98亿】元",
		"到2024年，充电桩达到【800】个",
		"税收较上年增长【35】%",
		"力争年内建成充电桩【800】个",
		"2024年完成投资【98亿】元",
		"解决【1.2万】人饮水问题",
	])("%s: not refused", (text) => expect(refused(achievement, text)).not.toContain(true));

	test.each(codedSentences("achievement"))("$text", (sentence) => expect(read(sentence)).toEqual(expected(sentence)));
});
