import { describe, expect, test } from "vitest";
import { findShares, shareNames } from "../../src/toolkit/extract/share.js";
import { marked } from "./coded-sentence.js";

const kept = (text: string) => marked("annual", text).candidates;

describe("findShares", () => {
	test("two numerals after one 分别 are one share", () => {
		const [share, ...rest] = findShares(kept("高新技术企业、科技型中小企业分别达到【110】家、【150】家"));
		expect([share?.first, share?.count, rest]).toEqual([0, 2, []]);
	});

	test("each 分别 has a share of its own, and numerals before it none", () => {
		const shares = findShares(
			kept("接待游客【495】万人次，收入、税收分别增长【25】%和【62】%，投资、消费分别增长【8】%、【9】%"),
		);
		expect(shares.map(({ first, count }) => [first, count])).toEqual([
			[1, 2],
			[3, 2],
		]);
	});

	test("a lone numeral after 分别 is no share, nor are numerals without it", () => {
		expect(findShares(kept("两项指标分别达到【95】%"))).toEqual([]);
		expect(findShares(kept("新建学校【3】所、公园【2】处"))).toEqual([]);
	});
});

describe("shareNames", () => {
	const namesOf = (text: string, read: string[] = []) => {
		const candidates = kept(text);
		const [share] = findShares(candidates);
		return share ? shareNames(share, candidates, read) : null;
	};

	test("the members before 分别 name the values in order", () => {
		expect(namesOf("高新技术企业、科技型中小企业分别达到【110】家、【150】家")).toEqual([
			"高新技术企业",
			"科技型中小企业",
		]);
	});

	test("where 分别 opens its phrase, the indicators just read do", () => {
		const text = "接待游客【495】万人次，实现旅游收入【10.5亿】元，分别增长【25】%和【62】%";
		expect(namesOf(text, ["接待游客", "旅游收入"])).toEqual(["接待游客", "旅游收入"]);
	});

	test("a grant is shared out among those that its condition names", () => {
		const names = namesOf("对新认定的国家级、省级企业技术中心，分别给予【100万】元、【30万】元奖励");
		expect(names).toHaveLength(2);
		expect(names?.[1]).toContain("企业技术中心");
	});

	test("null where there are more values than members", () => {
		expect(namesOf("高新技术企业分别达到【110】家、【150】家")).toBeNull();
	});
});
