import { describe, expect, test } from "vitest";
import { carriedSentences, pointLink, reportLink, sentenceAnchor } from "../../../src/toolkit/page/frame/card-link.js";
import { waterCard } from "./water-card.js";

const group = { type: "group", label: "", shapes: [] } as const;

describe("pointLink", () => {
	test("a point leads to its sentence in the same page", () => {
		const link = pointLink(waterCard, "../../../");
		expect(link({ ...group, sentence: "gaoqing.t-1", href: "/reader/x#t-1" })).toBe("#s-gaoqing.t-1");
	});

	test("a point without one leads into the report, in the language of the card", () => {
		const link = pointLink({ ...waterCard, language: "en" }, "../../../");
		expect(link({ ...group, sentence: null, href: "/indicator#water" })).toBe("../../../en/indicator#water");
	});

	test("of more than eighty sentences a card carries none, and all points lead into the report", () => {
		const [own] = Object.values(waterCard.sentences);
		const sentences = Object.fromEntries(Array.from({ length: 81 }, (_, index) => [`k${index}`, own]));
		const card = { ...waterCard, sentences } as typeof waterCard;
		expect(carriedSentences(card)).toEqual([]);
		expect(pointLink(card, "../")({ ...group, sentence: "k1", href: "/reader/x#t-1" })).toBe("../reader/x#t-1");
	});
});

test("an anchor has no sign that an address or an id could not have", () => {
	expect(sentenceAnchor('a b/"<#x')).toBe("s-a-b----x");
});

test("the root of the report is reached from any depth", () => {
	expect(reportLink("../../", "zh", "/")).toBe("../../");
	expect(reportLink("../../", "en", "/reader/")).toBe("../../en/reader/");
});
