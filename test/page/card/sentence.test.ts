import { describe, expect, test } from "vitest";
import { targetLabel, targetReading } from "../../../src/toolkit/page/card/reading.js";
import { clauseSentence, sentencesOf, targetSentence } from "../../../src/toolkit/page/card/sentence.js";
import { sentenceKey } from "../../../src/toolkit/page/card/sentence-key.js";
import { clauseIn, targetIn } from "../reading.js";
import { bookOf, planOf } from "./made-book.js";
import { pageIn } from "./seed-cards.js";

const page = pageIn("zh");
const quote = "用水总量控制在21980万立方米之内,较2020年下降26%。";
const text = `29.节约用水。${quote}完成审计。`;
const cap = {
	...targetIn(text, "21980万", quote),
	value: 219_800_000,
	unit: "立方米",
	comparator: "le",
	kind: "cap",
	deadline: "2024",
	deadline_source: "plan",
} as const;
const fall = { ...targetIn(text, "26", quote), value: 26, unit: "%", kind: "reduction", baseline: "2020" } as const;
const clause = { ...clauseIn(text, text, 1, []), number: "29", heading: "节约用水" };
const book = bookOf(text, [cap, fall], [clause]);

describe("the sentence of a target", () => {
	test("says where it stands and how it was read", () => {
		expect(targetSentence(cap, book, page)).toMatchObject({
			region: "高青县",
			place: "第 29 条",
			source: "2024 年度要点，第 15–21 字",
			reading: "上限，不高于 21,980万 立方米，2024年（随规划期）",
			href: `/reader/d#t-${cap.target_id}`,
		});
	});

	test("is in English but for the words of the plan", () => {
		const { region, place, reading, parts } = targetSentence(cap, book, pageIn("en"));
		expect([region, place, reading]).toEqual([
			"Gaoqing County",
			"clause 29",
			"cap, at most 219.8 million m³, 2024 (the plan’s own period)",
		]);
		expect(parts.map(({ text }) => text).join("")).toBe(quote);
	});

	test("of a plan without a region, in the lead of a section, stands without either", () => {
		const lead = { ...cap, clause_id: null };
		const nowhere = bookOf(
			text,
			[lead],
			[],
			planOf({ region: null, region_code: null, period_start: null, period_end: null }),
		);
		expect(targetSentence(lead, nowhere, page)).toMatchObject({
			region: "",
			place: "节首",
			source: "年度要点，第 15–21 字",
		});
	});
});

test("a change says since when, and a target without a deadline says so", () => {
	expect(targetReading(fall, page)).toBe("降幅，较2020年下降26%，未写期限");
	expect(targetLabel({ ...fall, indicator: "用水量" }, clause, page)).toBe("用水量较2020年下降26%，第 29 条");
});

describe("the sentence of a clause", () => {
	test("is that of its targets, their numerals marked", () => {
		const { place, parts, reading } = clauseSentence(clause, book, page);
		expect([place, reading]).toEqual(["第 29 条 节约用水", "2 个目标"]);
		expect(parts.filter(({ as }) => as === "other").map(({ text }) => text)).toEqual(["21980万", "26"]);
		expect(parts.map(({ text }) => text).join("")).toBe(quote);
	});

	test("is its first one where it has no target", () => {
		const { parts, reading } = clauseSentence(clause, bookOf(text, [], [clause]), page);
		expect([parts, reading]).toEqual([[{ text: quote, as: "text" }], "没有目标"]);
	});
});

test("keys are the addresses of sentences; what is no sentence of the collection opens none", () => {
	expect(sentenceKey("/reader/gaoqing-2024-key-points#t-7ecdaafc")).toBe("gaoqing-2024-key-points.t-7ecdaafc");
	const points = [`d.t-${cap.target_id}`, `d.t-${cap.target_id}`, "d.c-1", "d.t-none", null].map((sentence) => ({
		sentence,
	}));
	expect(Object.keys(sentencesOf(points, book, page))).toEqual([`d.t-${cap.target_id}`, "d.c-1"]);
});
