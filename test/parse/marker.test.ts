import { describe, expect, test } from "vitest";
import { isNumbered, readMarker } from "../../src/toolkit/parse/marker.js";

describe("readMarker", () => {
	test.each([
		["第三章 加快科技创新", "chapter", "三", "加快科技创新"],
		["第一编 总则", "chapter", "一", "总则"],
		["第2部分:主要任务", "chapter", "2", "主要任务"],
		["第二节 优化布局", "section", "二", "优化布局"],
		["第二条 算力、语料支持", "article", "二", "算力、语料支持"],
		["第 12 条 附则", "article", "12", "附则"],
		["一、坚持创新驱动发展", "ideograph", "一", "坚持创新驱动发展"],
		["二十一、强化保障", "ideograph", "二十一", "强化保障"],
		["十二.强化保障", "ideograph", "十二", "强化保障"],
		["(一)加强战略科技力量建设", "parenthesised", "一", "加强战略科技力量建设"],
		["(十一)、完善机制", "parenthesised", "十一", "完善机制"],
		["4.1.2 打造基础研究力量", "decimal3", "4.1.2", "打造基础研究力量"],
		["2.1指导思想", "decimal2", "2.1", "指导思想"],
		["1.推动创新平台能级提升", "arabic", "1", "推动创新平台能级提升"],
		["12、补贴对象", "arabic", "12", "补贴对象"],
		["1. 推动提升", "arabic", "1", "推动提升"],
		["1.2025年建成投用", "arabic", "1", "2025年建成投用"],
		["1.2024年建成投用", "arabic", "1", "2024年建成投用"],
		["(1)补贴对象", "arabic-parenthesised", "1", "补贴对象"],
		["2)补贴标准", "arabic-parenthesised", "2", "补贴标准"],
		["①推进改造", "circled", "①", "推进改造"],
	])("reads the number of %s", (line, style, number, rest) => {
		const marker = readMarker(line);
		expect(marker && { style: marker.style, number: marker.number, rest: line.slice(marker.length) }).toEqual({
			style,
			number,
			rest,
		});
	});

	test.each([
		"2.5亿元投资到位",
		"2.5万亩高标准农田",
		"3.2个百分点",
		"3.2家",
		"3.2%以上",
		"2.3倍",
		"12.5",
		"2025年建成投用",
		"2024.6.28",
		"100个项目",
		"(2023—2025年)",
		"(征求意见稿)",
		"第三产业增加值",
		"第一书记驻村",
		"第二十次会议",
		"一是完善机制",
		"一批重点项目",
		"二〇二五年六月",
		"“一、二、三”产业融合",
		"",
	])("takes no marker from %j", (line) => {
		expect(readMarker(line)).toBeNull();
	});
});

describe("isNumbered", () => {
	test("knows full-width brackets and stops too", () => {
		expect(["（一）加强", "（1）补贴", "１．推动", "1．推动", "加强", "（以下简称OPC）"].map(isNumbered)).toEqual([
			true,
			true,
			false,
			true,
			false,
			false,
		]);
	});
});
