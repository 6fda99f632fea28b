import { expect, test } from "vitest";
import { statedSentences } from "../../../src/toolkit/page/compare/stated-sentence.js";
import { targetIn } from "../reading.js";

const text = "一、总则。建成美丽乡村4个，培训农民280人。植树造林。新增𠮷林5处。";
const points = [...text];
const first = "建成美丽乡村4个，培训农民280人。";

test("sentences with targets are cut at their numerals, and nothing of them is lost", () => {
	const targets = [targetIn(text, "4", first), targetIn(text, "280", first), targetIn(text, "5处", "新增𠮷林5处。")];
	const sentences = statedSentences(points, targets);
	expect(sentences.map((runs) => runs.map(({ text: part }) => part).join(""))).toEqual([first, "新增𠮷林5处。"]);
	expect(sentences[0]?.map(({ target }) => target?.target_id ?? null)).toEqual([
		null,
		targets[0]?.target_id,
		null,
		targets[1]?.target_id,
		null,
	]);
});

test("a clause without targets has none", () => {
	expect(statedSentences(points, [])).toEqual([]);
});
