import { describe, expect, test } from "vitest";
import { readPhrase } from "../../src/toolkit/extract/phrase.js";
import { markedOne } from "./coded-sentence.js";

const phraseOf = (text: string) => {
	const candidate = markedOne("annual", text);
	return readPhrase(candidate, candidate.phrase.start);
};

describe("readPhrase", () => {
	test.each([
		["到2025年，高新技术企业达到【110】家", "高新技术企业"],
		["力争一般公共预算收入完成【67亿】元", "一般公共预算收入"],
		["全区年度用水总量控制在【5500万】立方米以内", "全区年度用水总量"],
		["万元地区生产总值用水量较2020年下降【9】%", "万元地区生产总值用水量"],
		["2024年底前，建制村通客车率保持在【100】%", "建制村通客车率"],
		["确保登记失业率控制在【3】%以内", "登记失业率"],
		["财政收入可比增长【6】%", "财政收入"],
		["全县生产总值迈上【300亿】元新台阶", "全县生产总值"],
		["天然气产量2030年达到【20亿】立方米", "天然气产量"],
		["十一是免费送戏下乡【300】场", "免费送戏下乡"],
		["并网【20万】千瓦", "并网"],
	])("%s: the head without time, modality and verb", (text, head) => expect(phraseOf(text).head).toBe(head));

	test.each([
		["新打造【3】个省级美丽乡村示范村", "新打造", "省级美丽乡村示范村"],
		["建设【5】处口袋公园（牵头单位：区住建局）", "建设", "口袋公园"],
		["培育【10】家以上的创新型企业、20家瞪羚企业", "培育", "创新型企业"],
		["选派【2】名科技特派员", "选派", "科技特派员"],
		["全力实施【25】个5000万元以上技改项目", "实施", "技改项目"],
		["*打造【2】条公交线路", "打造", "公交线路"],
		["发展【60】家合作社和一批家庭农场", "发展", "合作社"],
	])("%s: the verb, and the object to the next number or mark", (text, verb, object) => {
		const phrase = phraseOf(text);
		expect({ verb: phrase.verb, object: phrase.object }).toEqual({ verb, object });
	});

	test("says where the object ends in the text", () => {
		const { text, span } = markedOne("annual", "新建【4】个停车场、2处公园");
		const { objectEnd } = phraseOf("新建【4】个停车场、2处公园");
		expect(text.slice(span.end, objectEnd)).toBe("停车场");
	});

	test("has no object where the unit ends the phrase", () => {
		expect(phraseOf("高新技术企业达到【110】家以上。").object).toBe("");
	});

	test("leaves out the value that a change starts from", () => {
		expect(phraseOf("财政补助标准由100元提高到【120】元").head).toBe("财政补助标准");
	});
});
