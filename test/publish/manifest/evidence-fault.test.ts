import { describe, expect, test } from "vitest";
import { evidenceFaults } from "../../../src/toolkit/publish/manifest/evidence-fault.js";
import { plan } from "./stated-sample.js";

const file = "data/evidence/zh/plan.json";
const sentence = (before: string, number: string, after: string) =>
	`<article><blockquote><span lang="zh-CN">${before}<mark>${number}</mark>${after}</span></blockquote></article>`;
const fragments = {
	"t-110": sentence("高新技术企业达到", "110", '家,𠮷林区新建&lt;站><a href="/reader/plan#t-4">4</a>个。'),
	"t-4": sentence("高新技术企业达到110家,𠮷林区新建&lt;站>", "4", "个。"),
	"c-1": `<article><blockquote>${"一、科技\n高新技术企业达到110家,𠮷林区新建&lt;站>4个。"}</blockquote></article>`,
};
const faults = (change: Record<string, string>) => evidenceFaults(file, { ...fragments, ...change }, plan);

describe("evidenceFaults", () => {
	test("finds nothing where each sentence is the text's, whatever is marked or linked in it", () => {
		expect(faults({})).toEqual([]);
	});

	test("names a sentence that is another one, and a numeral that is marked instead", () => {
		expect(faults({ "t-4": sentence("高新技术企业达到110家,", "4", "个。") })).toEqual([
			`${file}: another sentence than the text's at t-4`,
		]);
		expect(faults({ "t-4": fragments["t-110"] })).toEqual([`${file}: another numeral marked than “4” at t-4`]);
	});

	test("names a place without a sentence, and a sentence without a place", () => {
		const { "t-4": _, ...others } = fragments;
		expect(evidenceFaults(file, { ...others, "t-5": fragments["t-4"] }, plan)).toEqual([
			`${file}: no sentence for t-4`,
			`${file}: a sentence of nothing: t-5`,
		]);
	});
});
